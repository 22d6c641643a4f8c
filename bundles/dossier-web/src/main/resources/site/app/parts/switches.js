import { html } from 'lit';
import { Element } from '../core/element.js';
import { language, t } from '../core/language.js';
import { theme } from '../core/theme.js';

/** Switches the language, and between light and dark. */
class Switches extends Element {

  render() {
    return html`
      <button type="button" class="quiet" lang=${language.other === 'zh' ? 'zh-CN' : 'en'} aria-label=${t('language.switch')}
        @click=${() => language.choose(language.other)}>${t('language.other')}</button>
      <button type="button" class="quiet theme ${theme.choice}" aria-label=${t('theme', { theme: t(`theme.${theme.choice}`) })}
        title=${t('theme', { theme: t(`theme.${theme.choice}`) })} @click=${this.#turn}><span aria-hidden="true"></span></button>`;
  }

  #turn() {
    theme.next();
    this.requestUpdate();
  }
}

customElements.define('dossier-switches', Switches);
