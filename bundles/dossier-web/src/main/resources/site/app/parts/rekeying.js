import { html } from 'lit';
import { Element } from '../core/element.js';
import { t } from '../core/language.js';
import { proposedField, proposedLabel } from '../core/proposed.js';
import { ofCustomer } from '../core/router.js';
import { fromText } from '../core/values.js';

/** The form of a decision: values keyed again from the source document, a comment, and one of three verdicts. */
class Rekeying extends Element {

  static properties = { proposal: {}, fields: {}, mismatched: {}, closed: { type: Boolean } };

  render() {
    const { rekey = [] } = this.proposal;
    return html`
      <form class="card sheet" @submit=${this.#decide}>
        <h2>${t('review.decide')}</h2>
        ${rekey.length ? html`<p class="faint">${t('review.rekey')}</p>` : ''}
        <div class="grid">${rekey.map(name => this.#field(name))}</div>
        <div class="field">
          <label for="comment">${t('input.comment')}</label>
          <textarea id="comment" name="comment" rows="2" maxlength="400" aria-describedby="comment-hint"></textarea>
          <p class="hint" id="comment-hint">${t('review.comment')}</p>
        </div>
        <div class="actions">
          <button value="reject" formnovalidate class="danger">${t('review.reject')}</button>
          <button value="return" formnovalidate>${t('review.return')}</button>
          <button value="approve" class="main" ?disabled=${this.closed}>${t('review.approve')}</button>
        </div>
      </form>`;
  }

  #field(name) {
    const { field, number } = proposedField(this.fields, name);
    const wrong = this.mismatched.includes(name);
    const id = `rekey-${name}`;
    return html`
      <div class="field ${wrong ? 'wrong' : ''}">
        <label for=${id}>${proposedLabel(this.fields, name)}<span class="must" title=${t('required')}>*</span></label>
        ${field?.many
          ? html`<textarea id=${id} name=${id} rows="2" required autocomplete="off" spellcheck="false" ?disabled=${this.closed}
              aria-invalid=${wrong} aria-describedby="${id}-hint"></textarea>`
          : html`<input id=${id} name=${id} required autocomplete="off" spellcheck="false" ?disabled=${this.closed}
              aria-invalid=${wrong} aria-describedby="${id}-hint">`}
        <p class=${wrong ? 'error' : 'hint'} id="${id}-hint">${wrong ? t('review.differs') : field?.many ? t('input.many') : t('review.source')}
          ${number ? html`<a href=${ofCustomer(number)} target="_blank" rel="noopener">${t('review.whose', { number })}</a>` : ''}</p>
      </div>`;
  }

  #decide(event) {
    event.preventDefault();
    const controls = event.target.elements;
    const verdict = event.submitter?.value ?? 'approve';
    const comment = controls.comment.value.trim();
    const rekeyed = Object.fromEntries((this.proposal.rekey ?? [])
      .map(name => [name, fromText(proposedField(this.fields, name).field ?? {}, controls[`rekey-${name}`].value)])
      .filter(([, value]) => verdict === 'approve' && value !== null)
      .map(([name, value]) => [name, typeof value === 'boolean' ? String(value) : value]));
    this.tell('decide', { decision: verdict, rekeyed, ...comment && { comment } });
  }
}

customElements.define('dossier-rekeying', Rekeying);
