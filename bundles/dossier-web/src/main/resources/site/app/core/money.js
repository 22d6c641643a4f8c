const PLACES = 6;
const UNIT = 10n ** BigInt(PLACES);

/** The decimal text as a whole number of millionths: sums of money stay exact. */
function millionths(text) {
  const [whole, fraction = ''] = text.replace('-', '').split('.');
  const value = BigInt(whole) * UNIT + BigInt(fraction.padEnd(PLACES, '0').slice(0, PLACES));
  return text.startsWith('-') ? -value : value;
}

/** The months from the first to the last, as YYYY-MM. */
export function months(count, last = new Date()) {
  return Array.from({ length: count }, (none, i) =>
    new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() - (count - 1 - i), 1)).toISOString().slice(0, 7));
}

/** The sums of consumption items by month in the currency that most of them have. */
export function byMonth(items, wanted) {
  const counts = new Map();
  items.forEach(({ amount }) => counts.set(amount.currency, (counts.get(amount.currency) ?? 0) + 1));
  const currency = [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 'CNY';
  const sums = new Map(wanted.map(month => [month, 0n]));
  items.filter(item => item.amount.currency === currency && sums.has(item.date.slice(0, 7))).forEach(item => {
    const month = item.date.slice(0, 7);
    sums.set(month, sums.get(month) + millionths(item.amount.amount));
  });
  return {
    currency,
    currencies: counts.size,
    months: wanted.map(month => ({ month, sum: Number(sums.get(month)) / Number(UNIT) })),
    total: Number([...sums.values()].reduce((all, one) => all + one, 0n)) / Number(UNIT),
  };
}
