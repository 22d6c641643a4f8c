import { html } from 'lit';
import { language, t } from '../core/language.js';
import { at } from '../core/router.js';

/** The kind of a proposal in words. */
export const proposalKind = kind => language.has(`proposal.${kind}`) ? t(`proposal.${kind}`) : kind;

/** Proposals that wait, oldest first. */
export const reviewRows = reviews => reviews.length === 0 ? html`<p class="empty">${t('reviews.none')}</p>` : html`
  <ul class="rows">
    ${reviews.map(review => html`
      <li>
        <a href=${at(`/reviews/${review.id}`)}>
          <span class="who">${proposalKind(review.kind)}</span>
          <span class="number">${review.customer ?? ''}</span>
          <span class="faint">${t('reviews.by', { maker: review.maker })}</span>
          <time class="faint" datetime=${review.at}>${language.time(review.at)}</time>
          ${review.rekey?.length ? html`<span class="mark rekey">${t('reviews.rekey', { count: review.rekey.length })}</span>` : ''}
        </a>
      </li>`)}
  </ul>`;
