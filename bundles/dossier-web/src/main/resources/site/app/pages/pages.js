import { html } from 'lit';
import './change.js';
import './customer.js';
import './found.js';
import './home.js';
import './imports.js';
import './new-customer.js';
import './nowhere.js';
import './password.js';
import './review.js';
import './reviews.js';

/** The pages by the names that the router knows, each with what its address names. */
export const pages = {
  home: () => html`<dossier-home></dossier-home>`,
  found: () => html`<dossier-found></dossier-found>`,
  customer: number => html`<dossier-customer .number=${number}></dossier-customer>`,
  change: (number, section) => html`<dossier-change .number=${number} .section=${section}></dossier-change>`,
  'new-customer': () => html`<dossier-new-customer></dossier-new-customer>`,
  reviews: () => html`<dossier-reviews></dossier-reviews>`,
  review: id => html`<dossier-review .review=${id}></dossier-review>`,
  imports: () => html`<dossier-imports></dossier-imports>`,
  password: () => html`<dossier-password></dossier-password>`,
  nowhere: () => html`<dossier-nowhere></dossier-nowhere>`,
};
