/**
 * What the posts of the built-in policy may do, as far as the interface offers it. It only spares people buttons that the server
 * would refuse: every right is judged there.
 */
const BY_POST = {
  clerk: ['search', 'enter', 'change', 'contact', 'import'],
  reviewer: ['search', 'review'],
  'account-manager': ['search', 'own', 'enter', 'change', 'contact', 'reveal'],
  reader: ['search'],
  benchmark: ['search', 'enter', 'change', 'contact', 'reveal', 'import'],
  'system-admin': ['review'],
};

/** The rights of somebody who holds the posts. */
export function rightsOf(posts) {
  return new Set(posts.flatMap(post => BY_POST[post] ?? []));
}

/** The purposes that a reveal can be for, the one that a post mostly has first. */
export const PURPOSES = ['care', 'visit', 'call-back', 'complaint', 'contract', 'billing', 'verification', 'legal'];
