import { LitElement } from 'lit';
import { language } from './language.js';

/**
 * What every element of ours is: drawn into the page itself, so that the one design system, labels and skip links reach it, and
 * drawn again when the language changes.
 */
export class Element extends LitElement {

  #again = () => this.requestUpdate();

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    language.addEventListener('change', this.#again);
  }

  disconnectedCallback() {
    language.removeEventListener('change', this.#again);
    super.disconnectedCallback();
  }

  /** Tells the elements around this one. */
  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}
