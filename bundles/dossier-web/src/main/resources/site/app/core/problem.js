import { language, t } from './language.js';

/** A refusal of the server (RFC 9457), or its silence. */
export class Problem extends Error {

  constructor(status, body = {}) {
    super(body.code ?? `HTTP ${status}`);
    this.status = status;
    this.code = body.code;
    this.body = body;
    this.errors = body.errors ?? [];
    this.candidates = body.candidates ?? [];
  }

  /** What happened, in one sentence. */
  get sentence() {
    return this.#known('cause') ?? this.body.detail ?? t(this.status ? 'problem.unknown' : 'problem.offline');
  }

  /** What to do about it. */
  get remedy() {
    return this.#known('remedy') ?? this.body.remedy ?? '';
  }

  /** Under which number the server's log tells more. */
  get incident() {
    return this.body.incident;
  }

  #known(part) {
    const key = `problem.${this.code}.${part}`;
    return language.has(key) ? t(key) : undefined;
  }
}
