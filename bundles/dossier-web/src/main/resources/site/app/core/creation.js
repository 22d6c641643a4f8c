function random() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Names what a form creates. The same content keeps its name until it is done, so that sending it again, after a lost answer or with a
 * second click, creates nothing twice.
 */
export class Creation {

  #content = '';
  #name = '';

  /** The header that names the creation of this content. */
  header(content) {
    const text = JSON.stringify(content);
    if (text !== this.#content) {
      this.#content = text;
      this.#name = random();
    }
    return { 'Idempotency-Key': this.#name };
  }

  /** It is there; the same content is something new from now on. */
  done() {
    this.#content = '';
  }
}
