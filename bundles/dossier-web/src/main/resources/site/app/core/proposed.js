import { language } from './language.js';

/** A field as a proposal names it: by its name alone, or behind the number of one of the many customers of an import. */
export function proposedField(fields, path) {
  const at = path.indexOf('/');
  const name = path.slice(at + 1);
  return { number: at < 0 ? '' : path.slice(0, at), name, field: fields.get(name) };
}

/** The same in words. */
export function proposedLabel(fields, path) {
  const { number, name, field } = proposedField(fields, path);
  const other = language.has(`proposed.${name}`) ? language.text(`proposed.${name}`) : name;
  return [number, field ? language.label(field) : other].filter(Boolean).join(' ');
}
