/** What a word says of a country: its name, its adjective ("Israeli"), or its people ("Gazans"). */
export interface CountryWord {
  /** Lower-cased common name: "united states". */
  readonly country: string;
  readonly kind: 'name' | 'adjective' | 'people';
}
// biome-ignore lint: temporary
const raw: any[] = require('world-countries');
const words = new Map<string, CountryWord>();
for (const c of raw) {
  const country = c.name.common.toLowerCase();
  words.set(country, { country, kind: 'name' });
  const d = c.demonyms?.eng?.m?.toLowerCase();
  if (d && !words.has(d)) words.set(d, { country, kind: 'adjective' });
}
for (const w of ['us', 'u.s.', 'u.s', 'united states of america', 'america'])
  words.set(w, { country: 'united states', kind: 'name' });
words.set('gazan', { country: 'gaza', kind: 'adjective' });
words.set('uk', { country: 'united kingdom', kind: 'name' });

export function countryWord(text: string): CountryWord | null {
  const lower = text.toLowerCase();
  const found = words.get(lower);
  if (found) return lower === 'us' && text !== 'US' ? null : found;
  if (!lower.endsWith('s')) return null;
  const one = words.get(lower.slice(0, -1));
  return one?.kind === 'adjective' ? { country: one.country, kind: 'people' } : null;
}
