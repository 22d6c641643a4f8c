import { html } from 'lit';
import { Element } from '../core/element.js';
import { announce } from '../core/announce.js';
import { language, t } from '../core/language.js';
import { session } from '../core/session.js';
import { readable } from '../core/values.js';
import './reveal-dialog.js';

const SHOWN_SECONDS = 60;

/** A masked value; in the clear for a minute after a reveal, and masked again at once when nobody looks at the page. */
class MaskedValue extends Element {

  static properties = { number: {}, manager: {}, field: {}, value: {}, clear: { state: true }, left: { state: true } };

  #clock = 0;
  #hidden = () => document.hidden && this.#mask();

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#hidden);
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.#hidden);
    this.#mask();
    super.disconnectedCallback();
  }

  willUpdate(changed) {
    if (changed.has('value')) {
      this.#mask();
    }
  }

  render() {
    const shown = this.clear !== undefined;
    return html`
      <span class=${shown ? 'clear' : 'masked'}>
        ${shown ? '' : html`<span class="lock" role="img" aria-label=${t('masked')} title=${t('masked')}></span>`}
        ${readable(this.field, shown ? this.clear : this.value, !shown).map(line => html`<span class="line">${line}</span>`)}
      </span>
      ${shown ? html`
        <button type="button" class="quiet small" @click=${this.#mask}>${t('mask.again')}</button>
        <span class="faint">${t('mask.left', { seconds: this.left })}</span>` : this.#offer()}`;
  }

  #offer() {
    const mine = this.manager === session.me?.account;
    return session.may('reveal') && (mine || !session.may('own')) ? html`
      <button type="button" class="quiet small" aria-label=${t('reveal.of', { field: language.label(this.field) })}
        @click=${this.#ask}>${t('reveal')}</button>
      <dossier-reveal-dialog .number=${this.number} .field=${this.field} @revealed=${this.#show}></dossier-reveal-dialog>` : '';
  }

  #ask() {
    this.querySelector('dossier-reveal-dialog').open();
  }

  #show(event) {
    this.clear = event.detail;
    this.left = SHOWN_SECONDS;
    announce(t('reveal.shown', { field: language.label(this.field), seconds: SHOWN_SECONDS }));
    this.#clock = setInterval(() => {
      this.left -= 1;
      if (this.left <= 0) {
        this.#mask();
      }
    }, 1000);
  }

  #mask() {
    clearInterval(this.#clock);
    this.clear = undefined;
  }
}

customElements.define('dossier-masked-value', MaskedValue);
