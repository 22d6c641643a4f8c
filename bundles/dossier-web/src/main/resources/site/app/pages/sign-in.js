import { html } from 'lit';
import { Element } from '../core/element.js';
import { announce } from '../core/announce.js';
import { t } from '../core/language.js';
import { session } from '../core/session.js';
import '../parts/problem.js';

/** Signs in, or sets an account's first password with its one-time code. Stands in the place of the page that one came for. */
class SignIn extends Element {

  static properties = { problem: { state: true }, first: { state: true }, done: { state: true }, busy: { state: true } };

  render() {
    return html`
      <section class="gate">
        <h1>${t(this.first ? 'enrol.title' : 'sign-in.title')}</h1>
        <p class="faint">${t(this.first ? 'enrol.text' : 'sign-in.text')}</p>
        ${this.done ? html`<p class="note good" role="status">${t('enrol.done')}</p>` : ''}
        <dossier-problem .problem=${this.problem}></dossier-problem>
        <form @submit=${this.#submit}>
          <div class="field">
            <label for="account">${t('input.account')}</label>
            <input id="account" name="account" required autocomplete="username" autocapitalize="none" spellcheck="false">
          </div>
          ${this.first ? html`
            <div class="field">
              <label for="code">${t('input.code')}</label>
              <input id="code" name="code" required autocomplete="one-time-code" spellcheck="false">
            </div>` : ''}
          <div class="field">
            <label for="password">${t(this.first ? 'input.new' : 'input.password')}</label>
            <input id="password" name="password" type="password" required autocomplete=${this.first ? 'new-password' : 'current-password'}>
          </div>
          <button class="main wide" ?disabled=${this.busy}>${t(this.first ? 'enrol.do' : 'sign-in')}</button>
        </form>
        <button type="button" class="link" @click=${this.#turn}>${t(this.first ? 'enrol.back' : 'enrol.offer')}</button>
      </section>`;
  }

  #turn() {
    this.first = !this.first;
    this.problem = null;
    this.done = false;
  }

  async #submit(event) {
    event.preventDefault();
    const { account, code, password } = Object.fromEntries(new FormData(event.target));
    this.problem = null;
    this.busy = true;
    try {
      await (this.first ? this.#enrol(account, code, password) : session.signIn(account, password));
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.busy = false;
    }
  }

  async #enrol(account, code, password) {
    await session.enrol(account, code, password);
    this.first = false;
    this.done = true;
    this.querySelector('form').reset();
    announce(t('enrol.done'));
  }
}

customElements.define('dossier-sign-in', SignIn);
