import { api } from './api.js';
import { rightsOf } from './rights.js';

const KEPT = 'dossier.signed-in';

/** Who is signed in. The token itself is in a cookie that no script can read. */
class Session extends EventTarget {

  me = null;
  mustChangePassword = false;

  async begin() {
    api.addEventListener('signed-out', () => this.#end());
    api.addEventListener('password-due', () => this.#passwordDue());
    // without this note the first visit would begin with a refused request
    if (localStorage.getItem(KEPT)) {
      await this.#know().catch(() => this.#end());
    }
  }

  /** Whether one may do something; the server judges again. */
  may(right) {
    return this.me !== null && rightsOf(this.me.posts).has(right);
  }

  async signIn(account, password) {
    const { data } = await api.post('/session', { account, password });
    localStorage.setItem(KEPT, '1');
    this.mustChangePassword = data.mustChangePassword;
    if (data.mustChangePassword) {
      this.me = { account: data.account, posts: [] };
    } else {
      await this.#know();
    }
    this.#tell();
  }

  async signOut() {
    try {
      await api.delete('/session');
    } finally {
      this.#end();
    }
  }

  async changePassword(current, next) {
    await api.put('/session/password', { current, new: next });
    this.mustChangePassword = false;
    await this.#know();
    this.#tell();
  }

  enrol(account, code, password) {
    return api.post('/enrolment', { account, code, password });
  }

  async #know() {
    this.me = (await api.get('/me')).data;
  }

  #passwordDue() {
    this.mustChangePassword = true;
    this.#tell();
  }

  #end() {
    localStorage.removeItem(KEPT);
    this.me = null;
    this.mustChangePassword = false;
    this.#tell();
  }

  #tell() {
    this.dispatchEvent(new Event('change'));
  }
}

export const session = new Session();
