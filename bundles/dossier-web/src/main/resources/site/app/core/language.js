const KEPT = 'dossier.language';
const KNOWN = ['zh', 'en'];
const TAGS = { zh: 'zh-CN', en: 'en-GB' };

/** The language of the interface: its texts, and how it writes numbers, dates and money. */
class Language extends EventTarget {

  code = 'zh';
  #texts = {};

  /** Begins with the language chosen here before, or else with the browser's. */
  async begin() {
    const asked = localStorage.getItem(KEPT) ?? navigator.language.slice(0, 2);
    await this.#take(KNOWN.includes(asked) ? asked : 'en');
  }

  /** Changes to a language, from now on and at the next visit. */
  async choose(code) {
    localStorage.setItem(KEPT, code);
    await this.#take(code);
  }

  get other() {
    return this.code === 'zh' ? 'en' : 'zh';
  }

  has(key) {
    return key in this.#texts;
  }

  /** The text with the key, its {places} filled; the key itself where there is none. */
  text(key, values = {}) {
    const text = this.#texts[key] ?? key;
    return text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
  }

  /** The label of a field or section of the catalogue. */
  label(item) {
    return item.labels[this.code];
  }

  day(text) {
    return new Intl.DateTimeFormat(TAGS[this.code], { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${text}T00:00:00Z`));
  }

  time(text) {
    return new Intl.DateTimeFormat(TAGS[this.code], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(text));
  }

  number(value, places) {
    return new Intl.NumberFormat(TAGS[this.code], { minimumFractionDigits: places, maximumFractionDigits: places ?? 6 }).format(value);
  }

  short(value) {
    return new Intl.NumberFormat(TAGS[this.code], { notation: 'compact', maximumFractionDigits: 1 }).format(value);
  }

  async #take(code) {
    const answer = await fetch(new URL(`../../messages/${code}.json`, import.meta.url));
    this.#texts = await answer.json();
    this.code = code;
    document.documentElement.lang = TAGS[code];
    this.dispatchEvent(new Event('change'));
  }
}

export const language = new Language();

/** The text with the key in the present language. */
export const t = (key, values) => language.text(key, values);

/** What the code of a code field means; the code itself where the interface has no word for it. */
export function meaning(field, code) {
  const key = `code.${field}.${code}`;
  return language.has(key) ? language.text(key) : code;
}
