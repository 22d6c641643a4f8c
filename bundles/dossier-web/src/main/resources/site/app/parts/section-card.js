import { html } from 'lit';
import { Element } from '../core/element.js';
import { language, t } from '../core/language.js';
import { at } from '../core/router.js';
import { session } from '../core/session.js';
import { readable } from '../core/values.js';
import './masked-value.js';

/** One section of a customer: its fields in the catalogue's order, masked where they are masked. */
class SectionCard extends Element {

  static properties = { customer: {}, section: {} };

  render() {
    const { customer, section } = this;
    const values = customer.sections[section.name] ?? {};
    const filled = section.fields.filter(field => values[field.name] !== undefined);
    return html`
      <section class="card" aria-labelledby="section-${section.name}">
        <h2 id="section-${section.name}">${language.label(section)}${this.#change()}</h2>
        ${filled.length ? html`<dl class="fields">${filled.map(field => this.#field(field, values[field.name]))}</dl>`
          : html`<p class="empty">${t('section.empty')}</p>`}
      </section>`;
  }

  #change() {
    const { customer, section } = this;
    const name = language.label(section);
    return session.may('change') ? html`
      <a class="aside" href=${at(`/customers/${customer.number}/sections/${section.name}`)}
        aria-label=${t('section.change.of', { section: name })}>${t('section.change')}</a>` : '';
  }

  #field(field, value) {
    const masked = this.customer.masked.includes(field.name);
    return html`
      <div class=${field.longest > 400 || field.many ? 'long' : ''}>
        <dt>${language.label(field)}</dt>
        <dd>${masked ? html`<dossier-masked-value .number=${this.customer.number} .manager=${this.customer.manager}
            .field=${field} .value=${value}></dossier-masked-value>`
          : readable(field, value).map(line => html`<span class="line">${line}</span>`)}</dd>
      </div>`;
  }
}

customElements.define('dossier-section-card', SectionCard);
