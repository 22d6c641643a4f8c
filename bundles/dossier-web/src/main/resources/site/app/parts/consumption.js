import { html } from 'lit';
import { Element } from '../core/element.js';
import { api } from '../core/api.js';
import { language, t } from '../core/language.js';
import { byMonth, months } from '../core/money.js';
import { waiting } from './marks.js';
import './chart.js';
import './problem.js';

const MONTHS = 24;
const YEAR = 12;
const LATEST = 6;

/** What a customer consumed in two years: by month, and the latest items (T17, T20). */
class Consumption extends Element {

  static properties = { number: {}, items: { state: true }, more: { state: true }, problem: { state: true } };

  willUpdate(changed) {
    if (changed.has('number')) {
      this.#load();
    }
  }

  render() {
    return html`
      <section class="card" aria-labelledby="consumption">
        <h2 id="consumption">${t('consumption.title')}</h2>
        <dossier-problem .problem=${this.problem}></dossier-problem>
        ${this.items ? this.#content() : this.problem ? '' : waiting()}
      </section>`;
  }

  #content() {
    if (this.items.length === 0) {
      return html`<p class="empty">${t('consumption.none')}</p>`;
    }
    const book = byMonth(this.items, months(MONTHS));
    const sum = list => list.reduce((all, one) => all + one.sum, 0);
    const year = sum(book.months.slice(-YEAR));
    const before = sum(book.months.slice(0, YEAR));
    return html`
      <dl class="figures">
        <div><dt>${t('consumption.year')}</dt><dd>${language.number(year, 2)} <small>${book.currency}</small></dd></div>
        <div><dt>${t('consumption.trend')}</dt><dd>${this.#trend(year, before)}</dd></div>
        <div><dt>${t('consumption.items')}</dt><dd>${this.more ? t('at-least', { count: this.items.length }) : this.items.length}</dd></div>
      </dl>
      <dossier-chart .book=${book}></dossier-chart>
      ${book.currencies > 1 ? html`<p class="faint">${t('consumption.currencies', { currency: book.currency })}</p>` : ''}
      <details>
        <summary>${t('consumption.latest')}</summary>
        ${this.#latest()}
      </details>`;
  }

  #trend(year, before) {
    if (before <= 0) {
      return html`<small class="faint">${t('consumption.no-trend')}</small>`;
    }
    const change = Math.round((year / before - 1) * 100);
    return html`<span class=${change < 0 ? 'down' : 'up'}>${change > 0 ? '+' : ''}${language.number(change)}%</span>`;
  }

  #latest() {
    return html`
      <table>
        <thead><tr><th scope="col">${t('column.date')}</th><th scope="col">${t('column.product')}</th>
          <th scope="col" class="amount">${t('column.quantity')}</th><th scope="col" class="amount">${t('column.amount')}</th></tr></thead>
        <tbody>${this.items.slice(0, LATEST).map(item => html`
          <tr><td>${language.day(item.date)}</td><td>${item.product}${item.reverses ? html` <span class="mark">${t('consumption.reversal')}</span>` : ''}</td>
            <td class="amount">${language.number(item.quantity)}</td>
            <td class="amount">${language.number(Number(item.amount.amount), 2)} ${item.amount.currency}</td></tr>`)}
        </tbody>
      </table>`;
  }

  async #load() {
    const { number } = this;
    this.items = null;
    this.problem = null;
    try {
      const { items, more } = await api.all(`/customers/${number}/consumption?from=${months(MONTHS)[0]}`);
      if (number === this.number) {
        this.items = items;
        this.more = more;
      }
    } catch (problem) {
      this.problem = problem;
    }
  }
}

customElements.define('dossier-consumption', Consumption);
