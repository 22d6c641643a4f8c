import { html } from 'lit';
import { Element } from '../core/element.js';
import { language, meaning, t } from '../core/language.js';

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
    const known = this.fields.get(field);
    return html`
      <tr>
        <th scope="row">${known ? language.label(known) : field}</th>
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
