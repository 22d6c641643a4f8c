import { html } from 'lit';
import { Element } from '../core/element.js';
import { t } from '../core/language.js';
import { search } from '../core/search.js';
import { customerRow } from '../parts/marks.js';
import '../parts/problem.js';

/** What the search found. The words themselves are not shown in the address. */
class Found extends Element {

  static properties = { problem: { state: true } };

  #again = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    search.addEventListener('change', this.#again);
  }

  disconnectedCallback() {
    search.removeEventListener('change', this.#again);
    super.disconnectedCallback();
  }

  render() {
    const { items, next } = search;
    return html`
      <section class="list-page">
        <h1>${items ? t('found.title', { words: search.words }) : t('page.found')}</h1>
        <dossier-problem .problem=${this.problem}></dossier-problem>
        ${items?.length ? html`<p class="faint">${t('search.count', { count: items.length })}</p>
          <ul class="rows card">${items.map(customerRow)}</ul>` : html`<p class="empty">${t(items ? 'found.none' : 'found.ask')}</p>`}
        ${next ? html`<button type="button" @click=${this.#more}>${t('more')}</button>` : ''}
      </section>`;
  }

  async #more() {
    try {
      await search.more();
    } catch (problem) {
      this.problem = problem;
    }
  }
}

customElements.define('dossier-found', Found);
