import { html } from 'lit';
import { Element } from '../core/element.js';
import { meaning, t } from '../core/language.js';
import { proposedField, proposedLabel } from '../core/proposed.js';

/** What a proposal would change, as far as one may see it; what is keyed again blindly is not shown at all. */
class ProposedChanges extends Element {

  static properties = { changes: {}, rekey: {}, fields: {} };

  render() {
    return html`
      <div class="card protected">
        <table>
          <caption class="unseen">${t('changes.title')}</caption>
          <thead><tr><th scope="col">${t('column.field')}</th><th scope="col">${t('column.before')}</th><th scope="col">${t('column.after')}</th></tr></thead>
          <tbody>${this.changes.map(change => this.#row(change))}</tbody>
        </table>
      </div>`;
  }

  #row({ field, before, after }) {
    const known = proposedField(this.fields, field).field;
    return html`
      <tr>
        <th scope="row">${proposedLabel(this.fields, field)}</th>
        <td>${this.#value(known, before)}</td>
        <td>${this.rekey?.includes(field) ? html`<span class="mark rekey">${t('review.blind')}</span>` : html`<ins>${this.#value(known, after)}</ins>`}</td>
      </tr>`;
  }

  #value(field, value) {
    if (value === undefined) {
      return html`<span class="faint">${t('nothing')}</span>`;
    }
    return field?.type === 'CODE' ? meaning(field.name, value) : value;
  }
}

customElements.define('dossier-proposed-changes', ProposedChanges);
