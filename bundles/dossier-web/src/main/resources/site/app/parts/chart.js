import { html, svg } from 'lit';
import { Element } from '../core/element.js';
import { language, t } from '../core/language.js';

const USUAL_WIDTH = 560;
const ROOM_OF_LABEL = 44;
const HEIGHT = 190;
const LEFT = 46;
const BOTTOM = 22;
const TOP = 8;
const STEPS = 4;
const ROUND = [1, 2, 2.5, 5, 10];

/** The next round number that is no smaller: a step of the scale. */
function roundUp(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  return ROUND.find(one => one * power >= value) * power;
}

/** Consumption by month as bars, and the same as a table for whoever does not see them. */
class Chart extends Element {

  static properties = { book: {}, width: { state: true } };

  #size = new ResizeObserver(([entry]) => { this.width = Math.round(entry.contentRect.width) || USUAL_WIDTH; });

  constructor() {
    super();
    this.width = USUAL_WIDTH;
  }

  // drawn as wide as it stands there, so that its letters keep their size on a phone
  firstUpdated() {
    this.#size.observe(this.querySelector('figure'));
  }

  disconnectedCallback() {
    this.#size.disconnect();
    super.disconnectedCallback();
  }

  render() {
    const { months, currency } = this.book;
    return html`
      <figure class="chart">
        <figcaption class="faint">${t('chart.title', { currency })}</figcaption>
        ${this.#drawing()}
        <details>
          <summary>${t('chart.table')}</summary>
          <table>
            <thead><tr><th scope="col">${t('column.month')}</th><th scope="col" class="amount">${t('column.amount')}</th></tr></thead>
            <tbody>${[...months].reverse().map(({ month, sum }) => html`
              <tr><td>${month}</td><td class="amount">${language.number(sum, 2)}</td></tr>`)}
            </tbody>
          </table>
        </details>
      </figure>`;
  }

  #drawing() {
    const { months, currency, total } = this.book;
    const sums = months.map(({ sum }) => sum);
    const step = roundUp(Math.max(1, ...sums) / STEPS);
    const top = step * STEPS;
    const low = Math.min(0, ...sums);
    const bottom = low < 0 ? -Math.ceil(-low / step) * step : 0;
    const y = value => TOP + (top - value) / (top - bottom) * (HEIGHT - TOP - BOTTOM);
    const lines = Array.from({ length: Math.round((top - bottom) / step) + 1 }, (none, i) => bottom + i * step);
    const label = t('chart.label', { total: language.number(total, 2), currency, first: months[0].month, last: months.at(-1).month });
    return html`
      <svg viewBox="0 0 ${this.width} ${HEIGHT}" role="img" aria-label=${label}>
        ${lines.map(value => svg`
          <line class=${value === 0 ? 'zero' : ''} x1=${LEFT} x2=${this.width} y1=${y(value)} y2=${y(value)}></line>
          <text class="scale" x=${LEFT - 6} y=${y(value) + 4}>${language.short(value)}</text>`)}
        ${months.map((one, i) => this.#bar(one, i, y))}
      </svg>`;
  }

  #bar({ month, sum }, i, y) {
    const room = (this.width - LEFT) / this.book.months.length;
    const labelled = Math.ceil(ROOM_OF_LABEL / room);
    const x = LEFT + i * room;
    const [from, to] = [y(Math.max(0, sum)), y(Math.min(0, sum))];
    return svg`
      <g>
        <title>${month} ${language.number(sum, 2)} ${this.book.currency}</title>
        <rect class="room" x=${x} y=${TOP} width=${room} height=${HEIGHT - TOP - BOTTOM}></rect>
        <rect class=${i < this.book.months.length / 2 ? 'bar before' : 'bar'} x=${x + room * 0.18} y=${from} rx="1.5"
          width=${room * 0.64} height=${Math.max(0, to - from)}></rect>
        ${i % labelled === 0 ? svg`<text class="month" x=${x + room / 2} y=${HEIGHT - 6}>${month.slice(2)}</text>` : ''}
      </g>`;
  }
}

customElements.define('dossier-chart', Chart);
