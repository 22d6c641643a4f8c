import { html } from 'lit';
import { Element } from '../core/element.js';
import { api } from '../core/api.js';
import { language, t } from '../core/language.js';
import { PURPOSES } from '../core/rights.js';
import './problem.js';

/** Asks for the purpose of a reveal, and reveals (S21). */
class RevealDialog extends Element {

  static properties = { number: {}, field: {}, problem: { state: true }, used: { state: true } };

  open() {
    this.used = true;
    this.updateComplete.then(() => this.querySelector('dialog').showModal());
  }

  render() {
    if (!this.used) {
      return '';
    }
    const title = t('reveal.of', { field: language.label(this.field) });
    return html`
      <dialog aria-labelledby="reveal-${this.field.name}" @close=${this.#forget}>
        <form @submit=${this.#reveal}>
          <h2 id="reveal-${this.field.name}">${title}</h2>
          <p class="faint">${t('reveal.text')}</p>
          <dossier-problem .problem=${this.problem}></dossier-problem>
          <div class="field">
            <label for="purpose-${this.field.name}">${t('input.purpose')}</label>
            <select id="purpose-${this.field.name}" name="purpose" autofocus>
              ${PURPOSES.map(purpose => html`<option value=${purpose}>${t(`purpose.${purpose}`)}</option>`)}
            </select>
          </div>
          <div class="field">
            <label for="words-${this.field.name}">${t('input.words')}</label>
            <input id="words-${this.field.name}" name="words" maxlength="400" autocomplete="off">
          </div>
          <div class="actions">
            <button type="button" @click=${this.#close}>${t('cancel')}</button>
            <button class="main">${t('reveal.do')}</button>
          </div>
        </form>
      </dialog>`;
  }

  #close() {
    this.querySelector('dialog').close();
  }

  #forget() {
    this.problem = null;
    this.used = false;
  }

  async #reveal(event) {
    event.preventDefault();
    const { purpose, words } = Object.fromEntries(new FormData(event.target));
    this.problem = null;
    try {
      const { data } = await api.post(`/customers/${this.number}/reveals`,
        { fields: [this.field.name], purpose, ...words.trim() && { words: words.trim() } });
      this.#close();
      this.tell('revealed', data.values[this.field.name]);
    } catch (problem) {
      this.problem = problem;
    }
  }
}

customElements.define('dossier-reveal-dialog', RevealDialog);
