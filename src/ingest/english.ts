/** Words no other language strings together at this rate; more than one word in nine of English prose is one of them. */
const ENGLISH = new Set(
  'the of and to in that for is was on with as by at from it his he has said have are be not which who their were will would but this they had been its an or'.split(
    ' ',
  ),
);
const ENGLISH_SHARE = 0.12;
/** With fewer letters than this no language can be told, and the text is read. */
const ENOUGH_LETTERS = 60;
const SAMPLE = 20_000;

/** Function words vouch for English at once, which spares loading the detector for nearly every text. */
function looksEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/[a-z]+/g) ?? [];
  const english = words.reduce((total, word) => total + (ENGLISH.has(word) ? 1 : 0), 0);
  return english >= words.length * ENGLISH_SHARE && words.length >= 8;
}

/**
 * ISO 639-1 code of the language a text is in, where it is certainly not English; null for English and where it cannot be told.
 * A function of the text alone.
 */
export async function foreignLanguage(text: string): Promise<string | null> {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < ENOUGH_LETTERS) return null;
  const latin = sample.match(/[a-z]/gi)?.length ?? 0;
  if (latin > letters / 2 && looksEnglish(sample)) return null;
  const { eld } = await import('eld/small');
  const found = eld.detect(sample);
  return found.language !== '' && found.language !== 'en' && found.isReliable() ? found.language : null;
}
