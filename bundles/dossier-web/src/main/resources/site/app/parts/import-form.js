import { html } from 'lit';
import { Element } from '../core/element.js';
import { announce } from '../core/announce.js';
import { api } from '../core/api.js';
import { t } from '../core/language.js';
import './problem.js';

/** Sends a file and the mapping of its columns. The mapping goes first, so that rows are loaded while they come in. */
class ImportForm extends Element {

  static properties = { problem: { state: true }, busy: { state: true } };

  render() {
    return html`
      <form class="card sheet" @submit=${this.#start}>
        <div class="pair">
          <div class="field">
            <label for="import-file">${t('input.file')}</label>
            <input id="import-file" name="file" type="file" accept=".csv,text/csv" required>
          </div>
          <div class="field">
            <label for="import-mapping">${t('input.mapping')}</label>
            <input id="import-mapping" name="mapping" type="file" accept=".json,application/json" required aria-describedby="mapping-hint">
            <p class="hint" id="mapping-hint">${t('imports.mapping')}</p>
          </div>
        </div>
        <dossier-problem .problem=${this.problem}></dossier-problem>
        <div class="actions"><button class="main" ?disabled=${this.busy}>${t('imports.do')}</button></div>
      </form>`;
  }

  async #start(event) {
    event.preventDefault();
    const { file, mapping } = event.target.elements;
    const body = new FormData();
    body.append('mapping', new Blob([await mapping.files[0].text()], { type: 'application/json' }));
    body.append('file', file.files[0]);
    this.problem = null;
    this.busy = true;
    try {
      await api.post('/imports', body);
      event.target.reset();
      announce(t('imports.started'));
      this.tell('started');
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('dossier-import-form', ImportForm);
