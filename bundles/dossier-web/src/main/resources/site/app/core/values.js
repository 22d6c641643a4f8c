import { language, meaning, t } from './language.js';

/** How one value of a field reads; masked values come as text and stay as they are. */
function single(field, value, masked) {
  if (masked) {
    return String(value);
  }
  switch (field.type) {
    case 'CODE': return meaning(field.name, value);
    case 'DATE': return language.day(value);
    case 'DECIMAL': return language.number(Number(value));
    case 'FLAG': return t(value === true || value === 'true' ? 'flag.yes' : 'flag.no');
    default: return String(value);
  }
}

/** How a field's value reads, in a list. */
export function readable(field, value, masked = false) {
  return [value].flat().map(one => single(field, one, masked));
}

/** The value as it stands in a form's control; several ones in a line each. */
export function asText(value) {
  return value === undefined || value === null ? '' : [value].flat().join('\n');
}

/** What was keyed into a form's control, as REST wants it; null for nothing. */
export function fromText(field, text) {
  const lines = text.split('\n').map(line => line.trim()).filter(line => line !== '');
  if (lines.length === 0) {
    return null;
  }
  if (field.many) {
    return lines;
  }
  return field.type === 'FLAG' ? text === 'true' : text.trim();
}

/** What is wrong with a value, in the present language as far as it has words for it. */
export function complaint(error, field) {
  const byMessage = `violation.${error.message}`;
  const byCheck = `check.${field?.check}`;
  if (language.has(byMessage)) {
    return t(byMessage);
  }
  return language.code !== 'en' && language.has(byCheck) ? t(byCheck) : error.message;
}
