import type { Span } from '../model';

/** Signs of currencies that are written in letters, close to a number ("N3.5tn", "R14m") or before one ("Rs 38 lakh"). */
const SIGNS: ReadonlySet<string> = new Set(
  // naira; rand; kwacha; pula; rupees; rupiah; ringgit; shillings of four lands; birr; cedi; dalasi; Emirati and other dirhams
  (
    'N R K P Rs Rs. Re Rp RM Sh Shs KSh Ksh TSh Tsh USh Ush SSh Br GHS Gh D AED Dh Dhs ' +
    // Saudi riyal; Egyptian pound; West and Central African francs; Swiss francs; crowns; Philippine peso; quetzal; lempira; Taka
    'SR LE CFA FCFA Fr Fr. CHF kr NOK SEK DKK PHP Php Q Tk BDT NGN ZAR INR PKR LKR KES TZS UGX ZMW BWP USD EUR GBP JPY CNY RMB'
  ).split(' '),
);

/** Those that mean something else before a bare number ("Q 3", "K 2"): they count only where nothing stands between. */
const ONLY_CLOSE: ReadonlySet<string> = new Set('N R K P D Q Br Re LE Gh Fr'.split(' '));

/** What multiplies an amount, and may stand close to it behind letters: "R14m". */
const CLOSE_MULTIPLES = 'k m mn bn tn trn lakh crore million billion trillion'.split(' ');
const MULTIPLES: ReadonlySet<string> = new Set([...CLOSE_MULTIPLES, ...'mln b bln lakhs crores cr'.split(' ')]);

const NUMBER = /^\d/;

/** Matches the letters of a currency where a number with a point, commas or a multiple follows at once; to be used at an index. */
export const LETTER_MONEY = new RegExp(
  `(?:${[...SIGNS].filter((sign) => !sign.includes('.')).join('|')})(?=\\d{1,3}(?:\\.\\d|(?:,\\d{3})+(?!\\d)|\\d{0,9}(?:-(?:million|billion|trillion)|(?:${CLOSE_MULTIPLES.join('|')})(?![\\p{L}\\p{N}]))))`,
  'yu',
);

/**
 * The words of a sentence as the models are to see them: they have met "$ 3.5 million", and neither "N3.5tn" nor "Rs 38 lakh". Words that are no
 * money stay as they are.
 * @param words Normal forms.
 * @param tokens Where they stand, in UTF-16 code units.
 */
export function moneyAsKnown(words: readonly string[], tokens: readonly Span[]): readonly string[] {
  let known: string[] | null = null;
  for (let at = 0; at + 1 < words.length; at++) {
    const isSign = SIGNS.has(words[at]!) && NUMBER.test(words[at + 1]!);
    const isClose = tokens[at]!.end === tokens[at + 1]!.start;
    if (!isSign || (!isClose && ONLY_CLOSE.has(words[at]!))) continue;
    known ??= [...words];
    known[at] = '$';
    const multiple = words[at + 2] === '-' ? at + 3 : at + 2;
    if (MULTIPLES.has(words[multiple]?.toLowerCase() ?? '')) known[multiple] = 'million';
  }
  return known ?? words;
}
