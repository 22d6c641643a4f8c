const BASE = '/dossier';

/** Which page an address shows. Personal values never stand in one: what is searched for stays in memory. */
const ROUTES = [
  [/^\/$/, 'home'],
  [/^\/search$/, 'found'],
  [/^\/customers\/new$/, 'new-customer'],
  [/^\/customers\/([^/]+)$/, 'customer'],
  [/^\/customers\/([^/]+)\/sections\/([^/]+)$/, 'change'],
  [/^\/reviews$/, 'reviews'],
  [/^\/reviews\/([^/]+)$/, 'review'],
  [/^\/imports$/, 'imports'],
  [/^\/password$/, 'password'],
];

/** Follows the address, and the links of ours, without loading the page again. */
class Router extends EventTarget {

  begin() {
    window.addEventListener('popstate', () => this.#changed());
    document.addEventListener('click', event => this.#follow(event));
    this.#changed();
  }

  /** The page of the present address, and what its address names. */
  get here() {
    const path = location.pathname.slice(BASE.length) || '/';
    for (const [form, page] of ROUTES) {
      const match = form.exec(path);
      if (match) {
        return { page, names: match.slice(1).map(decodeURIComponent) };
      }
    }
    return { page: 'nowhere', names: [] };
  }

  go(path) {
    history.pushState(null, '', BASE + path);
    this.#changed();
  }

  #follow(event) {
    const link = event.target.closest?.('a[href]');
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (link && plain && !event.defaultPrevented && this.#ours(link)) {
      event.preventDefault();
      history.pushState(null, '', link.href);
      this.#changed();
    }
  }

  #ours(link) {
    return link.origin === location.origin && link.pathname.startsWith(`${BASE}/`) && !link.pathname.startsWith(`${BASE}/api/`)
      && !link.hash && !link.hasAttribute('download');
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}

export const router = new Router();

/** The address of a page of ours, for links. */
export const at = path => BASE + path;

/** The address of a customer's page. */
export const ofCustomer = number => at(`/customers/${encodeURIComponent(number)}`);
