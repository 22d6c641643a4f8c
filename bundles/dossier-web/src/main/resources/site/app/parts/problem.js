import { html } from 'lit';
import { Element } from '../core/element.js';
import { language, t } from '../core/language.js';
import { complaint } from '../core/values.js';

/** Says what was refused, and what to do about it. */
class ProblemNote extends Element {

  static properties = { problem: {}, fields: {} };

  render() {
    if (!this.problem) {
      return '';
    }
    const { sentence, remedy, errors, incident } = this.problem;
    return html`
      <div class="note bad" role="alert">
        <p><strong>${sentence}</strong> ${remedy}</p>
        ${errors?.length ? html`<ul>${errors.map(error => html`<li>${this.#line(error)}</li>`)}</ul>` : ''}
        ${incident ? html`<p class="faint">${t('problem.incident', { incident })}</p>` : ''}
      </div>`;
  }

  #line(error) {
    const field = this.fields?.get(error.field.split('.').pop());
    const name = field ? language.label(field) : this.#named(error.field);
    return t('problem.line', { field: name, message: complaint(error, field) });
  }

  #named(field) {
    return language.has(`input.${field}`) ? t(`input.${field}`) : field;
  }
}

customElements.define('dossier-problem', ProblemNote);
