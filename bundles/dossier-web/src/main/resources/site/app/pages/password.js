import { html } from 'lit';
import { Element } from '../core/element.js';
import { t } from '../core/language.js';
import { session } from '../core/session.js';
import '../parts/problem.js';

/** Changes one's own password, whenever one likes (T22). */
class Password extends Element {

  static properties = { problem: { state: true }, done: { state: true } };

  render() {
    return html`
      <section class="gate">
        <h1>${t('page.password')}</h1>
        <p class="faint">${t(session.mustChangePassword ? 'password.due' : 'password.text')}</p>
        <dossier-problem .problem=${this.problem}></dossier-problem>
        ${this.done ? html`<p class="note good" role="status">${t('password.done')}</p>` : ''}
        <form @submit=${this.#change}>
          ${this.#input('current', 'current-password')}
          ${this.#input('new', 'new-password')}
          ${this.#input('again', 'new-password')}
          <button class="main wide">${t('password.do')}</button>
        </form>
      </section>`;
  }

  #input(name, completion) {
    return html`
      <div class="field">
        <label for=${name}>${t(`input.${name}`)}</label>
        <input id=${name} name=${name} type="password" required autocomplete=${completion}
          @input=${event => event.target.setCustomValidity('')}>
      </div>`;
  }

  async #change(event) {
    event.preventDefault();
    const form = event.target;
    const { current, again } = form.elements;
    const next = form.elements.new;
    if (next.value !== again.value) {
      again.setCustomValidity(t('password.differs'));
      again.reportValidity();
      return;
    }
    this.problem = null;
    this.done = false;
    try {
      await session.changePassword(current.value, next.value);
      form.reset();
      this.done = true;
    } catch (problem) {
      this.problem = problem;
    }
  }
}

customElements.define('dossier-password', Password);
