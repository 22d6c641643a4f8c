import { html } from 'lit';
import { Element } from '../core/element.js';
import { announce } from '../core/announce.js';
import { t } from '../core/language.js';
import { router } from '../core/router.js';
import { search } from '../core/search.js';

/** The one box: a phone, a name or a number. One customer opens at once; several are listed (T17). */
class SearchBox extends Element {

  static properties = { problem: { state: true }, busy: { state: true } };

  #onKey = event => {
    const typing = event.target.closest?.('input, textarea, select, [contenteditable], dialog');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      this.querySelector('input').focus();
    }
  };

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#onKey);
    super.disconnectedCallback();
  }

  render() {
    return html`
      <form role="search" @submit=${this.#find}>
        <input type="search" name="words" required maxlength="200" autocomplete="off" spellcheck="false" enterkeyhint="search"
          aria-label=${t('search.label')} placeholder=${t('search.placeholder')} aria-busy=${this.busy ? 'true' : 'false'}>
        <kbd aria-hidden="true">/</kbd>
      </form>
      ${this.problem ? html`<p class="note bad" role="alert">${this.problem.sentence} ${this.problem.remedy}</p>` : ''}`;
  }

  async #find(event) {
    event.preventDefault();
    const input = event.target.elements.words;
    this.problem = null;
    this.busy = true;
    try {
      const found = await search.find(input.value.trim());
      input.value = '';
      announce(t('search.count', { count: found.length }));
      router.go(found.length === 1 ? `/customers/${encodeURIComponent(found[0].number)}` : '/search');
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('dossier-search-box', SearchBox);
