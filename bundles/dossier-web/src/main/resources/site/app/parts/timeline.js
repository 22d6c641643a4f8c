import { html } from 'lit';
import { Element } from '../core/element.js';
import { api } from '../core/api.js';
import { language, t } from '../core/language.js';
import { session } from '../core/session.js';
import { waiting } from './marks.js';
import './contact-dialog.js';
import './problem.js';

const PAGE = 10;

/** The contacts with a customer, newest first, and a way to record one (T16). */
class Timeline extends Element {

  static properties = { number: {}, items: { state: true }, next: { state: true }, problem: { state: true } };

  willUpdate(changed) {
    if (changed.has('number')) {
      this.#load();
    }
  }

  render() {
    return html`
      <section class="card" aria-labelledby="timeline">
        <h2 id="timeline">${t('timeline.title')}
          ${session.may('contact') ? html`<button type="button" class="aside" @click=${this.#record}>${t('contact.record')}</button>` : ''}
        </h2>
        <dossier-problem .problem=${this.problem}></dossier-problem>
        ${this.items ? this.#list() : this.problem ? '' : waiting()}
        ${this.next ? html`<button type="button" class="link" @click=${this.#more}>${t('more')}</button>` : ''}
        <dossier-contact-dialog .number=${this.number} @recorded=${this.#load}></dossier-contact-dialog>
      </section>`;
  }

  #list() {
    return this.items.length === 0 ? html`<p class="empty">${t('timeline.none')}</p>` : html`
      <ol class="timeline">${this.items.map(item => html`
        <li class=${item.kind}>
          <p class="when"><span class="mark">${t(`contact.${item.kind}.${item.direction}`)}</span>
            <time datetime=${item.at}>${language.time(item.at)}</time>
            <span>${t('contact.by', { account: item.recordedBy })}</span></p>
          <p class="summary">${item.summary ?? t('masked')}</p>
          ${item.content && item.content !== item.summary ? html`<p class="content">${item.content}</p>` : ''}
          ${item.participants.length ? html`<p class="faint">${t('contact.with', { people: item.participants.join(t('and')) })}</p>` : ''}
        </li>`)}
      </ol>`;
  }

  #record() {
    this.querySelector('dossier-contact-dialog').open();
  }

  async #load() {
    this.items = null;
    await this.#read('');
  }

  #more() {
    return this.#read(this.next);
  }

  async #read(cursor) {
    this.problem = null;
    try {
      const { data } = await api.get(`/customers/${this.number}/interactions?limit=${PAGE}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      this.items = [...this.items ?? [], ...data.items];
      this.next = data.next;
    } catch (problem) {
      this.problem = problem;
    }
  }
}

customElements.define('dossier-timeline', Timeline);
