import { html } from 'lit';
import { Element } from '../core/element.js';
import { api } from '../core/api.js';
import { catalogue } from '../core/catalogue.js';
import { language, t } from '../core/language.js';
import { search } from '../core/search.js';
import { session } from '../core/session.js';
import { kindMark, stateMark, waiting } from '../parts/marks.js';
import '../parts/consumption.js';
import '../parts/history.js';
import '../parts/problem.js';
import '../parts/section-card.js';
import '../parts/timeline.js';

/** One customer, with its consumption and its contacts beside it (T17). */
class Customer extends Element {

  static properties = { number: {}, customer: { state: true }, sections: { state: true }, problem: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('copy', this.#bar);
    this.addEventListener('cut', this.#bar);
    this.addEventListener('dragstart', this.#bar);
  }

  willUpdate(changed) {
    if (changed.has('number')) {
      this.#load();
    }
  }

  render() {
    if (this.problem) {
      return html`<section class="narrow"><h1>${t('page.customer')}</h1><dossier-problem .problem=${this.problem}></dossier-problem></section>`;
    }
    return this.customer ? html`${this.#head()}${this.#body()}` : waiting();
  }

  #head() {
    const { name, number, kind, state, manager, completeness } = this.customer;
    return html`
      <header class="customer-head">
        <div>
          <h1>${name}</h1>
          <p class="facts">
            <span class="number">${number}</span>${kindMark(kind)}${stateMark(state)}
            <span>${manager ? t('customer.manager', { manager }) : t('customer.no-manager')}</span>
          </p>
        </div>
        <div class="completeness">
          <label for="completeness">${t('customer.completeness', { percent: language.number(Math.round(completeness * 100)) })}</label>
          <meter id="completeness" min="0" max="1" low="0.6" optimum="1" .value=${completeness}></meter>
        </div>
      </header>
      ${state === 'PROVISIONAL' ? html`<p class="note">${t('customer.provisional')}</p>` : ''}`;
  }

  #body() {
    return html`
      <div class="customer-body">
        <div class="protected">
          ${this.sections.map(section => html`
            <dossier-section-card .customer=${this.customer} .section=${section}></dossier-section-card>`)}
          <dossier-history .number=${this.number}></dossier-history>
        </div>
        <div>
          <dossier-consumption .number=${this.number}></dossier-consumption>
          <dossier-timeline class="protected" .number=${this.number}></dossier-timeline>
        </div>
      </div>`;
  }

  async #load() {
    this.customer = null;
    this.problem = null;
    const { number } = this;
    try {
      const { data } = await api.get(`/customers/${encodeURIComponent(number)}`);
      const sections = await catalogue.sections(data.kind);
      if (number === this.number) {
        this.sections = sections.filter(section => data.sections[section.name] || session.may('change'));
        this.customer = data;
        search.opened(data);
      }
    } catch (problem) {
      this.problem = problem;
    }
  }

  // S18: what is shown is not for taking along; what is keyed into a form stays one's own
  #bar = event => {
    if (event.target.closest?.('.protected') && !event.target.closest('input, textarea')) {
      event.preventDefault();
    }
  };
}

customElements.define('dossier-customer', Customer);
