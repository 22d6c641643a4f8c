import { html } from 'lit';
import { Element } from '../core/element.js';
import { language, t } from '../core/language.js';
import { at } from '../core/router.js';
import { session } from '../core/session.js';

/** Who is signed in, and what one does with one's own account. */
class AccountMenu extends Element {

  constructor() {
    super();
    session.addEventListener('change', () => this.requestUpdate());
  }

  render() {
    if (!session.me) {
      return '';
    }
    const posts = session.me.posts.map(post => language.has(`post.${post}`) ? t(`post.${post}`) : post);
    return html`
      <button type="button" class="quiet account" popovertarget="account-menu">${session.me.account}</button>
      <div id="account-menu" class="menu" popover>
        <p class="faint">${posts.join(t('and'))}</p>
        <a href=${at('/password')} @click=${this.#close}>${t('page.password')}</a>
        <button type="button" class="quiet" @click=${this.#signOut}>${t('sign-out')}</button>
      </div>`;
  }

  #close() {
    this.querySelector('[popover]').hidePopover();
  }

  #signOut() {
    this.#close();
    // the session ends here in any case; the server forgets it when it hears of it, or when its time is over
    session.signOut().catch(() => {});
  }
}

customElements.define('dossier-account-menu', AccountMenu);
