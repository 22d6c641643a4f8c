import { html } from 'lit';
import { Element } from '../core/element.js';
import { t } from '../core/language.js';
import { at } from '../core/router.js';
import { session } from '../core/session.js';
import './account-menu.js';
import './search-box.js';
import './switches.js';

const LINKS = [
  ['home', '/', 'search'],
  ['reviews', '/reviews', 'review'],
  ['new-customer', '/customers/new', 'enter'],
  ['imports', '/imports', 'import'],
];

/** The header: where one can go, the one search box, and who one is. */
class Header extends Element {

  static properties = { page: {} };

  constructor() {
    super();
    session.addEventListener('change', () => this.requestUpdate());
  }

  render() {
    const working = session.me && !session.mustChangePassword;
    return html`
      <header class="top">
        <a class="brand" href=${at('/')}><span class="sign" aria-hidden="true"></span><span class="name">${t('brand')}</span></a>
        ${working ? html`
          <nav aria-label=${t('nav')}>
            ${LINKS.filter(([, , right]) => session.may(right)).map(([page, path]) => html`
              <a href=${at(path)} aria-current=${this.page === page ? 'page' : 'false'}>${t(`page.${page}`)}</a>`)}
          </nav>
          ${session.may('search') ? html`<dossier-search-box></dossier-search-box>` : ''}` : ''}
        <dossier-switches></dossier-switches>
        ${session.me ? html`<dossier-account-menu></dossier-account-menu>` : ''}
      </header>`;
  }
}

customElements.define('dossier-header', Header);
