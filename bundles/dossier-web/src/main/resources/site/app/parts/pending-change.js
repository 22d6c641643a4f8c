import { html } from 'lit';
import { Element } from '../core/element.js';
import { api } from '../core/api.js';
import { t } from '../core/language.js';
import { ofCustomer } from '../core/router.js';
import './problem.js';

/** A change that was taken up and waits for another person; its maker may take it back. */
class PendingChange extends Element {

  static properties = { review: {}, number: {}, withdrawn: { state: true }, problem: { state: true } };

  render() {
    return html`
      <div class="note good" role="status"><p><strong>${t(this.withdrawn ? 'change.withdrawn' : 'change.done')}</strong></p>
        ${this.withdrawn ? '' : html`<p>${t('change.waits', { review: this.review })}</p>`}</div>
      <dossier-problem .problem=${this.problem}></dossier-problem>
      <div class="actions">
        ${this.withdrawn ? '' : html`<button type="button" @click=${this.#withdraw}>${t('change.withdraw')}</button>`}
        <a class="button main" href=${ofCustomer(this.number)}>${t('back.customer', { number: this.number })}</a>
      </div>`;
  }

  async #withdraw() {
    this.problem = null;
    try {
      await api.post(`/reviews/${this.review}/withdrawal`, {});
      this.withdrawn = true;
    } catch (problem) {
      this.problem = problem;
    }
  }
}

customElements.define('dossier-pending-change', PendingChange);
