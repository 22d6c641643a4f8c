import { html } from 'lit';
import { Element } from '../core/element.js';
import { t } from '../core/language.js';
import { at } from '../core/router.js';

/** An address that names no page. */
class Nowhere extends Element {

  render() {
    return html`
      <section class="narrow">
        <h1>${t('page.nowhere')}</h1>
        <p>${t('nowhere.text')} <a href=${at('/')}>${t('page.home')}</a></p>
      </section>`;
  }
}

customElements.define('dossier-nowhere', Nowhere);
