import { html } from 'lit';
import { Element } from '../core/element.js';
import { announce } from '../core/announce.js';
import { api } from '../core/api.js';
import { catalogue } from '../core/catalogue.js';
import { Creation } from '../core/creation.js';
import { language, t } from '../core/language.js';
import { ofCustomer } from '../core/router.js';
import { asText, fromText } from '../core/values.js';
import { waiting } from '../parts/marks.js';
import '../parts/field-input.js';
import '../parts/pending-change.js';
import '../parts/problem.js';

/** Asks for a change of one section; another person decides about it (S4). */
class Change extends Element {

  static properties = {
    number: {}, section: {}, form: { state: true }, problem: { state: true }, review: { state: true }, unchanged: { state: true },
  };

  #creation = new Creation();

  willUpdate(changed) {
    if (changed.has('number') || changed.has('section')) {
      this.#load();
    }
  }

  render() {
    return html`
      <section class="narrow">
        <p><a href=${ofCustomer(this.number)}>${t('back.customer', { number: this.number })}</a></p>
        <h1>${t('change.title', { section: this.form ? language.label(this.form.section) : '' })}</h1>
        ${this.review ? html`<dossier-pending-change .review=${this.review} .number=${this.number}></dossier-pending-change>` : this.#asking()}
      </section>`;
  }

  #asking() {
    return html`
      <p class="faint">${t('change.text')}</p>
      <dossier-problem .problem=${this.problem} .fields=${this.form?.fields}></dossier-problem>
      ${this.unchanged ? html`<p class="note" role="alert">${t('change.none')}</p>` : ''}
      ${this.form ? this.#form() : this.problem ? '' : waiting()}`;
  }

  #form() {
    const { section, values, masked } = this.form;
    return html`
      <form class="card sheet" @submit=${this.#propose}>
        <div class="grid">${section.fields.map(field => html`
          <dossier-field-input .field=${field} .value=${values[field.name]} .masked=${masked.includes(field.name)}
            .error=${this.problem?.errors.find(error => error.field === field.name)}></dossier-field-input>`)}</div>
        <div class="field">
          <label for="reason">${t('input.reason')}<span class="must" title=${t('required')}>*</span></label>
          <input id="reason" name="reason" required maxlength="200" autocomplete="off" aria-describedby="reason-hint">
          <p class="hint" id="reason-hint">${t('change.reason')}</p>
        </div>
        <div class="actions">
          <a class="button" href=${ofCustomer(this.number)}>${t('cancel')}</a>
          <button class="main">${t('change.do')}</button>
        </div>
      </form>`;
  }

  async #load() {
    this.form = null;
    this.review = null;
    this.problem = null;
    try {
      const path = `/customers/${this.number}`;
      const [head, content] = await Promise.all([
        api.get(`${path}?sections=${this.section}`), api.get(`${path}/sections/${this.section}`)]);
      const sections = await catalogue.sections(head.data.kind);
      const { masked, ...values } = content.data;
      this.form = { section: sections.find(one => one.name === this.section), fields: await catalogue.fields(), values, masked, etag: content.etag };
    } catch (problem) {
      this.problem = problem;
    }
  }

  async #propose(event) {
    event.preventDefault();
    const patch = this.#patch(event.target.elements);
    const reason = event.target.elements.reason.value.trim();
    this.unchanged = Object.keys(patch).length === 0;
    this.problem = null;
    if (this.unchanged) {
      return;
    }
    try {
      const { data } = await api.patch(`/customers/${this.number}/sections/${this.section}`, patch, {
        'If-Match': this.form.etag,
        'X-Dossier-Reason': encodeURIComponent(reason),
        ...this.#creation.header([this.form.etag, reason, patch]),
      });
      this.review = data.change;
      this.#creation.done();
      announce(t('change.done'));
    } catch (problem) {
      this.problem = problem;
    }
  }

  /** What was keyed and differs from what there is; a masked value changes only when something was keyed. */
  #patch(controls) {
    const { section, values, masked } = this.form;
    const changed = section.fields.filter(field => {
      const text = controls[field.name].value.trim();
      return masked.includes(field.name) ? text !== '' : text !== asText(values[field.name]);
    });
    return Object.fromEntries(changed.map(field => [field.name, fromText(field, controls[field.name].value)]));
  }
}

customElements.define('dossier-change', Change);
