import { html } from 'lit';
import { Element } from '../core/element.js';
import { language, meaning, t } from '../core/language.js';
import { asText, complaint, readable } from '../core/values.js';

const LONG = 400;

/** One field of the catalogue in a form. A masked value stays outside of it: nothing keyed means no change. */
class FieldInput extends Element {

  static properties = { field: {}, value: {}, masked: { type: Boolean }, required: { type: Boolean }, error: {}, name: {} };

  render() {
    const { field } = this;
    const id = `field-${field.name}`;
    const hints = [this.error && `${id}-error`, this.#hint() && `${id}-hint`].filter(Boolean).join(' ');
    return html`
      <div class="field ${this.error ? 'wrong' : ''}">
        <label for=${id}>${language.label(field)}${this.required ? html`<span class="must" title=${t('required')}>*</span>` : ''}</label>
        ${this.#control(id, hints)}
        ${this.error ? html`<p class="error" id="${id}-error">${complaint(this.error, field)}</p>` : ''}
        ${this.#hint() ? html`<p class="hint" id="${id}-hint">${this.#hint()}</p>` : ''}
      </div>`;
  }

  #hint() {
    if (this.masked) {
      return t('input.masked', { value: readable(this.field, this.value, true).join(t('and')) });
    }
    return this.field.many ? t('input.many') : '';
  }

  #control(id, hints) {
    const { field } = this;
    const text = this.masked ? '' : asText(this.value);
    if (field.type === 'CODE' || field.type === 'FLAG') {
      return this.#choice(id, hints, text);
    }
    if (field.many || field.longest > LONG) {
      return html`<textarea id=${id} name=${field.name} rows=${field.many ? 2 : 4} maxlength=${field.longest} autocomplete="off"
        ?required=${this.required} aria-describedby=${hints} aria-invalid=${Boolean(this.error)} .defaultValue=${text}></textarea>`;
    }
    return html`<input id=${id} name=${field.name} type=${field.type === 'DATE' ? 'date' : 'text'} maxlength=${field.longest}
      inputmode=${field.type === 'DECIMAL' ? 'decimal' : 'text'} autocomplete="off" spellcheck="false"
      ?required=${this.required} aria-describedby=${hints} aria-invalid=${Boolean(this.error)} .defaultValue=${text}>`;
  }

  #choice(id, hints, text) {
    const codes = this.field.type === 'FLAG' ? ['true', 'false'] : this.field.codes;
    return html`
      <select id=${id} name=${this.field.name} ?required=${this.required} aria-describedby=${hints}>
        <option value=""></option>
        ${codes.map(code => html`<option value=${code} ?selected=${code === text}>${this.#named(code)}</option>`)}
      </select>`;
  }

  #named(code) {
    return this.field.type === 'FLAG' ? t(code === 'true' ? 'flag.yes' : 'flag.no') : meaning(this.field.name, code);
  }
}

customElements.define('dossier-field-input', FieldInput);
