import { html } from 'lit';
import { t } from '../core/language.js';
import { ofCustomer } from '../core/router.js';

/** Small pieces that many pages show alike. */

export const stateMark = state => html`<span class="mark ${state.toLowerCase()}">${t(`state.${state}`)}</span>`;

export const kindMark = kind => html`<span class="kind ${kind.toLowerCase()}">${t(`kind.${kind}`)}</span>`;

export const customerRow = customer => html`
  <li>
    <a href=${ofCustomer(customer.number)}>
      <span class="who">${customer.name}</span>
      <span class="number">${customer.number}</span>
      ${kindMark(customer.kind)}
      ${stateMark(customer.state)}
    </a>
  </li>`;

export const waiting = () => html`<p class="faint" role="status">${t('loading')}</p>`;
