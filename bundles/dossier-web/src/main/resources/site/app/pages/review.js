import { html } from 'lit';
import { Element } from '../core/element.js';
import { announce } from '../core/announce.js';
import { api } from '../core/api.js';
import { catalogue } from '../core/catalogue.js';
import { language, t } from '../core/language.js';
import { proposedLabel } from '../core/proposed.js';
import { at, ofCustomer } from '../core/router.js';
import { session } from '../core/session.js';
import { waiting } from '../parts/marks.js';
import { proposalKind } from '../parts/review-rows.js';
import '../parts/problem.js';
import '../parts/proposed-changes.js';
import '../parts/rekeying.js';

/** One review: what would change, and the decision about it, with the sensitive values keyed again blindly (D7, S11). */
class Review extends Element {

  static properties = {
    review: {}, proposal: { state: true }, fields: { state: true }, decided: { state: true }, problem: { state: true },
  };

  willUpdate(changed) {
    if (changed.has('review')) {
      this.#load();
    }
  }

  render() {
    const { proposal } = this;
    return html`
      <section class="narrow">
        <p><a href=${at('/reviews')}>${t('back.reviews')}</a></p>
        <h1>${proposal ? proposalKind(proposal.kind) : t('page.review')}</h1>
        ${proposal ? this.#facts() : ''}
        <dossier-problem .problem=${this.problem} .fields=${this.fields}></dossier-problem>
        ${proposal ? html`
          <dossier-proposed-changes .changes=${proposal.changes} .rekey=${proposal.rekey} .fields=${this.fields}></dossier-proposed-changes>
          ${this.#decision()}` : this.problem ? '' : waiting()}
      </section>`;
  }

  #facts() {
    const { customer, maker, at: time, state } = this.proposal;
    return html`
      <p class="facts">
        ${customer ? html`<a class="number" href=${ofCustomer(customer)}>${customer}</a>` : ''}
        <span>${t('reviews.by', { maker })}</span>
        <time datetime=${time}>${language.time(time)}</time>
        <span class="mark ${state.toLowerCase()}">${t(`review.${state}`)}</span>
      </p>`;
  }

  #decision() {
    const { proposal, decided } = this;
    if (proposal.state !== 'PENDING') {
      return html`<p class="note good" role="status">${t(`review.done.${proposal.state}`)}</p>
        <div class="actions"><a class="button main" href=${at('/reviews')}>${t('back.reviews')}</a></div>`;
    }
    if (proposal.maker === session.me?.account) {
      return html`<p class="note">${t('review.own')}</p>`;
    }
    return html`
      ${decided?.mismatched.length ? html`
        <p class="note bad" role="alert">${t(decided.triesLeft ? 'review.mismatch' : 'review.third', { left: decided.triesLeft })}</p>` : ''}
      <dossier-rekeying .proposal=${proposal} .fields=${this.fields} .mismatched=${decided?.mismatched ?? []}
        ?closed=${decided?.triesLeft === 0 && decided.mismatched.length > 0} @decide=${this.#decide}></dossier-rekeying>`;
  }

  async #load() {
    this.proposal = null;
    this.decided = null;
    this.problem = null;
    try {
      const [{ data }, fields] = await Promise.all([api.get(`/reviews/${encodeURIComponent(this.review)}`), catalogue.fields()]);
      this.fields = fields;
      this.proposal = data;
    } catch (problem) {
      this.problem = problem;
    }
  }

  async #decide(event) {
    this.problem = null;
    try {
      this.decided = (await api.post(`/reviews/${this.review}/decision`, event.detail)).data;
      this.proposal = { ...this.proposal, state: this.decided.state };
      announce(this.#said());
    } catch (problem) {
      this.problem = problem;
    }
  }

  #said() {
    const { state, mismatched } = this.decided;
    const names = mismatched.map(name => proposedLabel(this.fields, name));
    return mismatched.length ? t('review.differ', { fields: names.join(t('and')) }) : t(`review.done.${state}`);
  }
}

customElements.define('dossier-review', Review);
