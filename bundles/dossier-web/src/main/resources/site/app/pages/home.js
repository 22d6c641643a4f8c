import { html } from 'lit';
import { Element } from '../core/element.js';
import { api } from '../core/api.js';
import { t } from '../core/language.js';
import { at } from '../core/router.js';
import { search } from '../core/search.js';
import { session } from '../core/session.js';
import { customerRow, waiting } from '../parts/marks.js';
import { reviewRows } from '../parts/review-rows.js';
import '../parts/problem.js';

const WAITING = 8;

/** Where one begins: what waits for me, my customers, and what I opened last. */
class Home extends Element {

  static properties = { reviews: { state: true }, own: { state: true }, problem: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  render() {
    return html`
      <section>
        <h1>${t('home.title')}</h1>
        <p class="lead">${t(session.may('search') ? 'home.text' : 'home.none')}</p>
        <dossier-problem .problem=${this.problem}></dossier-problem>
        <div class="columns">
          ${session.may('review') ? this.#reviews() : ''}
          ${session.may('own') ? this.#own() : ''}
          ${session.may('search') ? this.#recent() : ''}
        </div>
      </section>`;
  }

  #reviews() {
    return html`
      <section class="card">
        <h2>${t('home.reviews')}<a class="aside" href=${at('/reviews')}>${t('home.all')}</a></h2>
        ${this.reviews ? reviewRows(this.reviews) : waiting()}
      </section>`;
  }

  #own() {
    return html`
      <section class="card">
        <h2>${t('home.own')}</h2>
        ${this.own ? this.#customers(this.own.items, 'home.own.none') : waiting()}
        ${this.own?.next ? html`<button type="button" class="link" @click=${this.#more}>${t('more')}</button>` : ''}
      </section>`;
  }

  #recent() {
    return html`
      <section class="card">
        <h2>${t('home.recent')}</h2>
        ${this.#customers(search.recent, 'home.recent.none')}
      </section>`;
  }

  #customers(items, none) {
    return items.length ? html`<ul class="rows">${items.map(customerRow)}</ul>` : html`<p class="empty">${t(none)}</p>`;
  }

  async #load() {
    try {
      await Promise.all([session.may('review') && this.#loadReviews(), session.may('own') && this.#loadOwn()]);
    } catch (problem) {
      this.problem = problem;
    }
  }

  async #loadReviews() {
    this.reviews = (await api.get(`/reviews?limit=${WAITING}`)).data.items;
  }

  async #loadOwn() {
    this.own = await search.own();
  }

  async #more() {
    const { items, next } = await search.own(this.own.next);
    this.own = { items: [...this.own.items, ...items], next };
  }
}

customElements.define('dossier-home', Home);
