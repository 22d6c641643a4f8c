import { api } from './api.js';
import { session } from './session.js';

/** The catalogue of sections and fields, read once a session. */
class Catalogue {

  #known = null;

  constructor() {
    session.addEventListener('change', () => { this.#known = null; });
  }

  /** The sections in their order, each with those of its fields that the kind of customer has. */
  async sections(kind) {
    const { sections, fields } = await this.#read();
    return sections.map(section => ({
      ...section,
      fields: fields.filter(field => field.section === section.name && field.kinds?.includes(kind)),
    }));
  }

  /** All fields by name. */
  async fields() {
    const { fields } = await this.#read();
    return new Map(fields.map(field => [field.name, field]));
  }

  #read() {
    this.#known ??= Promise.all([api.get('/sections'), api.get('/fields')])
      .then(([sections, fields]) => ({ sections: sections.data.items, fields: fields.data.items }))
      .catch(problem => {
        this.#known = null;
        throw problem;
      });
    return this.#known;
  }
}

export const catalogue = new Catalogue();
