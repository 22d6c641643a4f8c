import { html } from 'lit';
import { Element } from '../core/element.js';
import { api } from '../core/api.js';
import { t } from '../core/language.js';
import { waiting } from '../parts/marks.js';
import { reviewRows } from '../parts/review-rows.js';
import '../parts/problem.js';

/** What waits for one's decision (D7). */
class Reviews extends Element {

  static properties = { items: { state: true }, next: { state: true }, problem: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.#load('');
  }

  render() {
    return html`
      <section class="list-page">
        <h1>${t('page.reviews')}</h1>
        <p class="faint">${t('reviews.text')}</p>
        <dossier-problem .problem=${this.problem}></dossier-problem>
        <div class="card">${this.items ? reviewRows(this.items) : waiting()}</div>
        ${this.next ? html`<button type="button" @click=${() => this.#load(this.next)}>${t('more')}</button>` : ''}
      </section>`;
  }

  async #load(cursor) {
    try {
      const { data } = await api.get(`/reviews?limit=50${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      this.items = [...this.items ?? [], ...data.items];
      this.next = data.next;
    } catch (problem) {
      this.problem = problem;
    }
  }
}

customElements.define('dossier-reviews', Reviews);
