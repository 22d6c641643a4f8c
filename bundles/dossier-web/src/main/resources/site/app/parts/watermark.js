import { html } from 'lit';
import { Element } from '../core/element.js';

const STEP_X = 320;
const STEP_Y = 180;

/** Writes over every screen and print who looks at it, faintly (D9). Drawn, so that no reader takes it for content. */
class Watermark extends Element {

  static properties = { account: {} };

  #redraw = () => this.#draw();

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('resize', this.#redraw);
  }

  disconnectedCallback() {
    window.removeEventListener('resize', this.#redraw);
    super.disconnectedCallback();
  }

  render() {
    return html`<canvas aria-hidden="true"></canvas>`;
  }

  updated() {
    this.#draw();
  }

  #draw() {
    const canvas = this.querySelector('canvas');
    const scale = window.devicePixelRatio;
    canvas.width = window.innerWidth * scale;
    canvas.height = window.innerHeight * scale;
    const pen = canvas.getContext('2d');
    pen.scale(scale, scale);
    pen.font = '13px sans-serif';
    pen.fillStyle = getComputedStyle(this).color;
    const words = `${this.account}  ${new Date().toISOString().slice(0, 10)}`;
    for (let y = 0; y < window.innerHeight + STEP_Y; y += STEP_Y) {
      for (let x = (y / STEP_Y) % 2 * -STEP_X / 2; x < window.innerWidth; x += STEP_X) {
        pen.save();
        pen.translate(x, y);
        pen.rotate(-Math.PI / 9);
        pen.fillText(words, 0, 0);
        pen.restore();
      }
    }
  }
}

customElements.define('dossier-watermark', Watermark);
