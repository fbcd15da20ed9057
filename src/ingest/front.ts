import { parsePublished } from '../text/date';

/** A line with more words than this is a sentence, not a title. */
const TITLE_WORDS = 25;
/** Title, standfirst, byline and date stand within this many lines of the top. */
const FRONT_LINES = 12;
const DATE_LINE_LENGTH = 80;

const BEFORE_DATE = /^(?:(?:first |last )?(?:published|updated|posted|modified|date|issued)(?: (?:on|at))?:? )/i;
/** A text that opens with the word "date" and an ISO day on the line of its first sentence. */
const OPENING_DATE = /^\s{0,8}date:? (\d{4}-\d{2}-\d{2})\b/i;

/** The first line of the text, where it has at most 25 words and a blank line follows it; null otherwise. It stays in the text. */
export function titleOf(text: string): string | null {
  const lines = text.slice(0, 4_000).split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0 || lines[first + 1]?.trim() !== '') return null;
  if (!lines.slice(first + 2).some((line) => line.trim() !== '')) return null;
  const title = lines[first]!.trim();
  return title.split(/\s+/).length <= TITLE_WORDS ? title : null;
}

/** The date of publication as a line of its own near the top, or behind the word "date" at the very start; null otherwise. */
export function publishedOf(text: string): string | null {
  const opening = OPENING_DATE.exec(text.slice(0, 40));
  if (opening !== null) return parsePublished(opening[1]!);
  const lines = text
    .slice(0, 4_000)
    .split('\n')
    .filter((line) => line.trim() !== '');
  for (const line of lines.slice(0, FRONT_LINES)) {
    if (line.length > DATE_LINE_LENGTH) continue;
    const date = parsePublished(line.trim().replace(BEFORE_DATE, ''));
    if (date !== null) return date;
  }
  return null;
}
