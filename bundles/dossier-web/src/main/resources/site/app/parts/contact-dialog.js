import { html } from 'lit';
import { Element } from '../core/element.js';
import { announce } from '../core/announce.js';
import { api } from '../core/api.js';
import { Creation } from '../core/creation.js';
import { t } from '../core/language.js';
import './problem.js';

const KINDS = ['visit', 'call', 'message', 'opinion'];

/** The present minute as a form's control writes it. */
function now() {
  const time = new Date();
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** Records a visit or another contact: what the system knows is filled in (T16, T29). */
class ContactDialog extends Element {

  static properties = { number: {}, problem: { state: true }, used: { state: true } };

  #creation = new Creation();

  open() {
    this.used = true;
    this.updateComplete.then(() => this.querySelector('dialog').showModal());
  }

  render() {
    return this.used ? html`
      <dialog aria-labelledby="contact-title" @close=${this.#forget}>
        <form @submit=${this.#record}>
          <h2 id="contact-title">${t('contact.record')}</h2>
          <dossier-problem .problem=${this.problem}></dossier-problem>
          <div class="pair">
            ${this.#choice('kind', KINDS, kind => t(`contact.${kind}`))}
            ${this.#choice('direction', ['outgoing', 'incoming'], way => t(`contact.${way}`))}
          </div>
          ${this.#field('at', html`<input id="contact-at" name="at" type="datetime-local" required .defaultValue=${now()}>`)}
          ${this.#field('summary', html`<input id="contact-summary" name="summary" required maxlength="200" autocomplete="off" autofocus>`)}
          ${this.#field('content', html`<textarea id="contact-content" name="content" rows="4" maxlength="20000"></textarea>`)}
          ${this.#field('participants', html`<textarea id="contact-participants" name="participants" rows="2" aria-describedby="contact-many"></textarea>
            <p class="hint" id="contact-many">${t('input.many')}</p>`)}
          <div class="actions">
            <button type="button" @click=${this.#close}>${t('cancel')}</button>
            <button class="main">${t('contact.do')}</button>
          </div>
        </form>
      </dialog>` : '';
  }

  #field(name, control) {
    return html`<div class="field"><label for="contact-${name}">${t(`input.${name}`)}</label>${control}</div>`;
  }

  #choice(name, codes, named) {
    return this.#field(name, html`
      <select id="contact-${name}" name=${name}>${codes.map(code => html`<option value=${code}>${named(code)}</option>`)}</select>`);
  }

  #close() {
    this.querySelector('dialog').close();
  }

  #forget() {
    this.problem = null;
    this.used = false;
  }

  async #record(event) {
    event.preventDefault();
    const form = Object.fromEntries(new FormData(event.target));
    const participants = form.participants.split('\n').map(line => line.trim()).filter(Boolean);
    const contact = { ...form, at: new Date(form.at).toISOString(), participants };
    this.problem = null;
    try {
      await api.post(`/customers/${this.number}/interactions`, contact, this.#creation.header(contact));
      this.#creation.done();
      this.#close();
      announce(t('contact.done'));
      this.tell('recorded');
    } catch (problem) {
      this.problem = problem;
    }
  }
}

customElements.define('dossier-contact-dialog', ContactDialog);
