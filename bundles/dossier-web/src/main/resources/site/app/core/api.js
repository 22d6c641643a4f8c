import { Problem } from './problem.js';

const BASE = '/dossier/api';
const TRIES = 5;
const LONGEST_WAIT_SECONDS = 5;

/** Asks the server. Tells whoever listens when the session is over, when the password must change, and while a part is away. */
class Api extends EventTarget {

  /** How many requests wait for a part that is away. */
  waiting = 0;

  get(path) {
    return this.#ask('GET', path);
  }

  post(path, body, headers) {
    return this.#ask('POST', path, body, headers);
  }

  put(path, body) {
    return this.#ask('PUT', path, body);
  }

  delete(path) {
    return this.#ask('DELETE', path);
  }

  patch(path, body, headers) {
    return this.#ask('PATCH', path, body, { 'Content-Type': 'application/merge-patch+json', ...headers });
  }

  /** All pages of a list, as far as the most items that are asked for; `more` says that there are further ones. */
  async all(path, most = 1000) {
    const items = [];
    let cursor = '';
    do {
      const separator = path.includes('?') ? '&' : '?';
      const { data } = await this.get(`${path}${separator}limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      items.push(...data.items);
      cursor = data.next ?? '';
    } while (cursor && items.length < most);
    return { items, more: cursor !== '' };
  }

  async #ask(method, path, body, headers = {}) {
    const request = { method, headers: { 'X-Dossier-Request': '1', Accept: 'application/json, */*;q=0.1', ...headers } };
    if (body instanceof FormData) {
      request.body = body;
    } else if (body !== undefined) {
      request.headers = { 'Content-Type': 'application/json', ...request.headers };
      request.body = JSON.stringify(body);
    }
    return this.#read(path, await this.#patiently(path, request));
  }

  /** Asks again while a part is away: 503 says that nothing was changed or shown, so that this is safe for every method. */
  async #patiently(path, request) {
    let answer = await this.#send(path, request);
    if (answer.status === 503) {
      this.#wait(1);
      try {
        for (let left = TRIES; left > 0 && answer.status === 503; left--) {
          await this.#pause(answer);
          answer = await this.#send(path, request);
        }
      } finally {
        this.#wait(-1);
      }
    }
    return answer;
  }

  async #send(path, request) {
    try {
      return await fetch(BASE + path, request);
    } catch (unreachable) {
      throw new Problem(0, { detail: undefined, cause: unreachable });
    }
  }

  async #read(path, answer) {
    const json = (answer.headers.get('Content-Type') ?? '').includes('json');
    const data = json ? await answer.json() : await answer.text();
    if (answer.ok) {
      return { data, etag: answer.headers.get('ETag'), status: answer.status };
    }
    const problem = new Problem(answer.status, json ? data : {});
    if (answer.status === 401 && path !== '/session') {
      this.#tell('signed-out');
    } else if (problem.code === 'DOS-ACC-0007') {
      this.#tell('password-due');
    }
    throw problem;
  }

  #wait(change) {
    this.waiting += change;
    this.#tell('waiting');
  }

  #pause(answer) {
    const seconds = Math.min(LONGEST_WAIT_SECONDS, Number(answer.headers.get('Retry-After')) || 1);
    return new Promise(resume => { setTimeout(resume, seconds * 1000); });
  }

  #tell(name) {
    this.dispatchEvent(new Event(name));
  }
}

export const api = new Api();
