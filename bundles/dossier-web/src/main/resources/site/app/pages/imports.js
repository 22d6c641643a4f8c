import { html } from 'lit';
import { Element } from '../core/element.js';
import { api } from '../core/api.js';
import { t } from '../core/language.js';
import { waiting } from '../parts/marks.js';
import '../parts/import-form.js';
import '../parts/import-job.js';
import '../parts/problem.js';

const PAUSE = 1000;

/** Loads files of customers, and shows how far each has come (T33). */
class Imports extends Element {

  static properties = { jobs: { state: true }, problem: { state: true } };

  #timer = 0;

  connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  render() {
    return html`
      <section class="narrow">
        <h1>${t('page.imports')}</h1>
        <p class="faint">${t('imports.text')}</p>
        <dossier-import-form @started=${this.#load}></dossier-import-form>
        <dossier-problem .problem=${this.problem}></dossier-problem>
        <h2>${t('imports.own')}</h2>
        ${this.jobs ? this.#list() : this.problem ? '' : waiting()}
      </section>`;
  }

  #list() {
    return this.jobs.length ? this.jobs.map(job => html`
      <dossier-import-job .job=${job} @stopped=${this.#load}></dossier-import-job>`) : html`<p class="empty">${t('imports.none')}</p>`;
  }

  async #load() {
    clearTimeout(this.#timer);
    try {
      this.jobs = (await api.get('/imports?limit=20')).data.items;
      if (this.isConnected && this.jobs.some(job => job.state === 'RUNNING')) {
        this.#timer = setTimeout(() => this.#load(), PAUSE);
      }
    } catch (problem) {
      this.problem = problem;
    }
  }
}

customElements.define('dossier-imports', Imports);
