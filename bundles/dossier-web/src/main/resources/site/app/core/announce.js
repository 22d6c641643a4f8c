/** Says things to people who do not see the page; the app's live region speaks them. */
export const announcer = new EventTarget();

export function announce(text) {
  announcer.dispatchEvent(new CustomEvent('say', { detail: text }));
}
