import { expect, test } from 'vitest';
import { read } from './reader';

/** Whom the last "we" goes back to; null for nobody. */
function side(text: string): string | null {
  const { mentions } = read(text);
  const we = mentions.findLast((mention) => mention.text.toLowerCase() === 'we');
  if (we === undefined) throw new Error(`no "we" in: ${text}`);
  return mentions.find(({ id }) => id === we.refers)?.text ?? null;
}

test.each([
  [
    'A spokesman for the Danish delegation was angry. "We supported the text," the spokesman said.',
    'the Danish delegation',
  ],
  ['"We want our water back," said Ola Berg, who leads the Farmers\' League.', "the Farmers' League"],
  ['The council owns the land. Council leader Petra Aune said: "We have hidden nothing."', 'The council'],
  // one of two
  [
    'The Selm Council and the Lom Council own the land. Council leader Petra Aune said: "We have hidden nothing."',
    null,
  ],
  ['Petra Aune is back. The council owns the land. "We hid nothing," former council leader Petra Aune said.', null],
  // the town of a dateline
  [
    'SAN ROQUE — Vice Governor Teresa Luz, a former mayor of San Roque, presides over the board. "We do not have a list," Luz said.',
    null,
  ],
  ['"We got rice," said Ida Roe, Dante\'s widow and chair of Clean Wells.', null],
  ['"We want our water back," said Ola Berg, who led the Farmers\' League.', null],
])('"we": %s', (text, expected) => expect(side(text)).toBe(expected));
