import { language } from './core/language.js';
import { session } from './core/session.js';
import { theme } from './core/theme.js';
import { router } from './core/router.js';
import './parts/app.js';

theme.begin();
await language.begin();
await session.begin();
router.begin();
