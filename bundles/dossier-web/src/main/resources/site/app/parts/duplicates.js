import { html } from 'lit';
import { Element } from '../core/element.js';
import { t } from '../core/language.js';
import { ofCustomer } from '../core/router.js';

/** The customers that a new one looks like; whoever enters it looks at them, and says which ones are others (T10). */
class Duplicates extends Element {

  static properties = { candidates: {} };

  render() {
    return this.candidates.length ? html`
      <div class="note warn" role="alert">
        <p><strong>${t('duplicate.title')}</strong> ${t('duplicate.text')}</p>
        <ul class="plain">${this.candidates.map(number => html`
          <li>
            <a class="number" href=${ofCustomer(number)} target="_blank" rel="noopener">${number}</a>
            <label><input type="checkbox" name="notDuplicateOf" value=${number}>${t('duplicate.other')}</label>
          </li>`)}
        </ul>
      </div>` : '';
  }
}

customElements.define('dossier-duplicates', Duplicates);
