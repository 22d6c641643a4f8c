import { html } from 'lit';
import { Element } from '../core/element.js';
import { api } from '../core/api.js';
import { language, t } from '../core/language.js';
import './problem.js';

const COUNTS = ['created', 'known', 'refused'];

/** One import: how far it has come, what it counted, its refused rows, and who decides. */
class ImportJob extends Element {

  static properties = { job: {}, problem: { state: true } };

  render() {
    const { job } = this;
    return html`
      <article class="card job" aria-label=${t('import.title', { source: job.source })}>
        <h3>${job.source} <span class="mark ${job.state.toLowerCase()}">${t(`import.${job.state}`)}</span>
          <time class="faint" datetime=${job.startedAt}>${language.time(job.startedAt)}</time></h3>
        <label class="unseen" for="progress-${job.id}">${t('import.progress', { percent: job.percent })}</label>
        <progress id="progress-${job.id}" max="100" .value=${job.percent}></progress>
        <p class="facts">
          <span>${t('import.rows', { done: language.number(job.done), rows: language.number(job.rows) })}</span>
          ${COUNTS.map(name => html`<span>${t(`import.${name}`, { count: language.number(job[name]) })}</span>`)}
          ${job.refused ? html`<a href="/dossier/api${job.refusedRows}" download>${t('import.fetch')}</a>` : ''}
        </p>
        ${job.problem ? html`<p class="note bad">${job.problem}</p>` : ''}
        ${job.state === 'PENDING' ? html`<p class="faint">${t('import.review', { review: job.review ?? '' })}</p>` : ''}
        ${job.state === 'RUNNING' ? html`<button type="button" @click=${this.#stop}>${t('import.stop')}</button>` : ''}
        <dossier-problem .problem=${this.problem}></dossier-problem>
      </article>`;
  }

  async #stop() {
    try {
      await api.post(`/imports/${this.job.id}/stop`, {});
      this.tell('stopped');
    } catch (problem) {
      this.problem = problem;
    }
  }
}

customElements.define('dossier-import-job', ImportJob);
