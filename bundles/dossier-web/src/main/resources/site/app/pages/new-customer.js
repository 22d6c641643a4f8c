import { html } from 'lit';
import { repeat } from 'lit-html/directives/repeat.js';
import { Element } from '../core/element.js';
import { announce } from '../core/announce.js';
import { api } from '../core/api.js';
import { catalogue } from '../core/catalogue.js';
import { Creation } from '../core/creation.js';
import { language, t } from '../core/language.js';
import { ofCustomer } from '../core/router.js';
import { session } from '../core/session.js';
import { fromText } from '../core/values.js';
import '../parts/duplicates.js';
import '../parts/field-input.js';
import '../parts/problem.js';

/** Takes a new customer in: it has its number at once, and waits for its review (T8). */
class NewCustomer extends Element {

  static properties = {
    kind: { state: true }, sections: { state: true }, fields: { state: true }, problem: { state: true }, created: { state: true },
  };

  #creation = new Creation();

  constructor() {
    super();
    this.kind = 'PERSON';
  }

  willUpdate(changed) {
    if (changed.has('kind')) {
      this.#load();
    }
  }

  render() {
    return html`
      <section class="narrow">
        <h1>${t('page.new-customer')}</h1>
        ${this.created ? this.#done() : html`
          <p class="faint">${t('new.text')}</p>
          ${this.sections ? this.#form() : ''}
          <dossier-problem .problem=${this.problem?.candidates.length ? null : this.problem} .fields=${this.fields}></dossier-problem>`}
      </section>`;
  }

  #done() {
    const { number, name } = this.created;
    return html`
      <div class="note good" role="status"><p><strong>${t('new.done', { name, number })}</strong></p><p>${t('new.waits')}</p></div>
      <div class="actions">
        <button type="button" @click=${this.#again}>${t('new.again')}</button>
        <a class="button main" href=${ofCustomer(number)}>${t('new.open')}</a>
      </div>`;
  }

  #form() {
    return html`
      <form class="card sheet" @submit=${this.#enter}>
        <fieldset class="choice">
          <legend>${t('input.kind-of-customer')}</legend>
          ${['PERSON', 'ORGANIZATION'].map(kind => html`
            <label><input type="radio" name="kind" value=${kind} ?checked=${kind === this.kind} @change=${() => { this.kind = kind; }}>${t(`kind.${kind}`)}</label>`)}
        </fieldset>
        ${this.sections.map(section => html`
          <fieldset>
            <legend>${language.label(section)}</legend>
            <div class="grid">${repeat(section.fields, field => field.name, field => this.#input(field))}</div>
          </fieldset>`)}
        <div class="field">
          <label for="manager">${t('input.manager')}</label>
          <input id="manager" name="manager" autocomplete="off" autocapitalize="none" spellcheck="false"
            .defaultValue=${session.may('own') ? session.me.account : ''}>
        </div>
        <dossier-duplicates .candidates=${this.problem?.candidates ?? []}></dossier-duplicates>
        <div class="actions"><button class="main">${t('new.do')}</button></div>
      </form>`;
  }

  #input(field) {
    return html`<dossier-field-input .field=${field} ?required=${field.name === 'name'}
      .error=${this.problem?.candidates.length ? undefined : this.problem?.errors.find(error => error.field === field.name)}></dossier-field-input>`;
  }

  #again() {
    this.created = null;
    this.problem = null;
  }

  async #load() {
    try {
      [this.sections, this.fields] = await Promise.all([catalogue.sections(this.kind), catalogue.fields()]);
    } catch (problem) {
      this.problem = problem;
    }
  }

  async #enter(event) {
    event.preventDefault();
    const body = this.#body(event.target.elements);
    this.problem = null;
    try {
      const { data } = await api.post('/customers', body, this.#creation.header(body));
      this.#creation.done();
      this.created = { ...data, name: body.name };
      announce(t('new.done', this.created));
    } catch (problem) {
      this.problem = problem;
    }
  }

  #body(controls) {
    const fields = this.sections.flatMap(section => section.fields)
      .map(field => [field.name, fromText(field, controls[field.name].value)])
      .filter(([, value]) => value !== null);
    const manager = controls.manager.value.trim();
    const looked = [...this.querySelectorAll('[name=notDuplicateOf]:checked')].map(box => box.value);
    return {
      kind: this.kind, ...Object.fromEntries(fields), ...manager && { manager }, ...looked.length && { notDuplicateOf: looked },
    };
  }
}

customElements.define('dossier-new-customer', NewCustomer);
