import { html } from 'lit';
import { Element } from '../core/element.js';
import { announcer } from '../core/announce.js';
import { api } from '../core/api.js';
import { t } from '../core/language.js';
import { router } from '../core/router.js';
import { session } from '../core/session.js';
import './header.js';
import './watermark.js';
import '../pages/sign-in.js';
import { pages } from '../pages/pages.js';

/** The whole interface: header, the page of the present address, and what is said aloud. */
class App extends Element {

  static properties = { here: { state: true }, away: { state: true }, said: { state: true } };

  constructor() {
    super();
    this.here = null;
    this.away = false;
    this.said = '';
    router.addEventListener('change', () => this.#show());
    session.addEventListener('change', () => this.requestUpdate());
    api.addEventListener('waiting', () => { this.away = api.waiting > 0; });
    announcer.addEventListener('say', event => { this.said = event.detail; });
  }

  render() {
    return html`
      <a class="skip" href="#main" @click=${this.#skip}>${t('skip')}</a>
      <dossier-header .page=${this.here?.page}></dossier-header>
      ${this.away ? html`<p class="note waiting" role="status">${t('away')}</p>` : ''}
      <main id="main" tabindex="-1">${this.here ? this.#page() : ''}</main>
      <p class="unseen" role="status" aria-live="polite">${this.said}</p>
      ${session.me ? html`<dossier-watermark .account=${session.me.account}></dossier-watermark>` : ''}`;
  }

  updated() {
    document.title = [this.#title(), t('brand')].join(' · ');
  }

  #page() {
    if (!session.me) {
      return html`<dossier-sign-in></dossier-sign-in>`;
    }
    return session.mustChangePassword ? pages.password() : pages[this.here.page](...this.here.names);
  }

  // never a name: browsers keep titles in their history
  #title() {
    return session.me && this.here ? [t(`page.${this.here.page}`), ...this.here.names.slice(0, 1)].join(' ') : t('page.sign-in');
  }

  #show() {
    const moved = this.here !== null;
    this.here = router.here;
    if (moved) {
      window.scrollTo(0, 0);
      this.updateComplete.then(() => this.#main().focus({ preventScroll: true }));
    }
  }

  #skip = event => {
    event.preventDefault();
    this.#main().focus();
  };

  #main() {
    return this.querySelector('main');
  }
}

customElements.define('dossier-app', App);
