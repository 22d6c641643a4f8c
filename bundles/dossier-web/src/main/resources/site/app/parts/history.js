import { html } from 'lit';
import { Element } from '../core/element.js';
import { api } from '../core/api.js';
import { catalogue } from '../core/catalogue.js';
import { language, t } from '../core/language.js';
import { readable } from '../core/values.js';
import { waiting } from './marks.js';
import './problem.js';

const PAGE = 20;

/** Who changed what, when and why (S17). Read only when somebody opens it. */
class History extends Element {

  static properties = {
    number: {}, items: { state: true }, next: { state: true }, fields: { state: true }, sections: { state: true },
    problem: { state: true },
  };

  willUpdate(changed) {
    if (changed.has('number')) {
      this.items = null;
    }
  }

  render() {
    return html`
      <details class="card history" @toggle=${this.#toggle}>
        <summary><h2>${t('history.title')}</h2></summary>
        <dossier-problem .problem=${this.problem}></dossier-problem>
        ${this.items ? html`<ol class="timeline">${this.items.map(item => this.#version(item))}</ol>` : waiting()}
        ${this.next ? html`<button type="button" class="link" @click=${() => this.#read(this.next)}>${t('more')}</button>` : ''}
      </details>`;
  }

  #version(item) {
    return html`
      <li>
        <p class="when"><span class="mark">${t('history.version', { section: this.sections.get(item.section), version: item.version })}</span>
          <time datetime=${item.at}>${language.time(item.at)}</time>
          <span>${t('history.maker', { maker: item.maker })}</span>
          ${item.decider ? html`<span>${t('history.decider', { decider: item.decider })}</span>` : ''}</p>
        ${item.reason ? html`<p>${item.reason}</p>` : ''}
        <ul class="changes">${item.changes.map(change => this.#change(change))}</ul>
      </li>`;
  }

  #change({ field, before, after }) {
    const known = this.fields.get(field);
    const read = value => value === undefined ? t('nothing') : known ? this.#value(known, value) : [value].flat().join(t('and'));
    return html`<li><span class="faint">${known ? language.label(known) : field}</span>
      ${before === undefined ? '' : html`<del>${read(before)}</del>`} <ins>${read(after)}</ins></li>`;
  }

  /** History does not say which values are masked: what carries a mask's stars is shown as it is. */
  #value(field, value) {
    return readable(field, value, [value].flat().some(one => String(one).includes('**'))).join(t('and'));
  }

  #toggle(event) {
    if (event.target.open && !this.items) {
      this.#read('');
    }
  }

  async #read(cursor) {
    this.problem = null;
    try {
      const [{ data }, fields, sections] = await Promise.all([
        api.get(`/customers/${this.number}/history?limit=${PAGE}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`),
        catalogue.fields(), catalogue.sections()]);
      this.fields = fields;
      this.sections = new Map(sections.map(section => [section.name, language.label(section)]));
      this.items = [...this.items ?? [], ...data.items];
      this.next = data.next;
    } catch (problem) {
      this.problem = problem;
    }
  }
}

customElements.define('dossier-history', History);
