import { api } from './api.js';
import { session } from './session.js';

const RECENT = 8;

/** What was searched for and opened last. Kept in the page's memory only, and forgotten when the session ends. */
class Search extends EventTarget {

  words = '';
  items = null;
  next = null;
  recent = [];

  constructor() {
    super();
    session.addEventListener('change', () => { if (!session.me) { this.#forget(); } });
  }

  /** Finds customers by a number, a phone or a name. */
  async find(words) {
    this.words = words;
    this.items = null;
    const { data } = await api.post('/customers/search', { q: words });
    this.#take(data.items, data.next);
    return this.items;
  }

  /** Finds the following page. */
  async more() {
    const { data } = await api.post('/customers/search', { q: this.words, cursor: this.next });
    this.#take([...this.items, ...data.items], data.next);
  }

  /** The customers that one answers for. */
  async own(cursor) {
    return (await api.post('/customers/search', { manager: session.me.account, limit: 20, cursor })).data;
  }

  opened({ number, name, kind, state, manager }) {
    this.recent = [{ number, name, kind, state, manager }, ...this.recent.filter(one => one.number !== number)].slice(0, RECENT);
  }

  #take(items, next) {
    this.items = items;
    this.next = next ?? null;
    this.dispatchEvent(new Event('change'));
  }

  #forget() {
    this.words = '';
    this.items = null;
    this.next = null;
    this.recent = [];
  }
}

export const search = new Search();
