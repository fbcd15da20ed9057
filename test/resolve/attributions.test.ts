import { expect, it } from 'vitest';
import type { Article, ArticleId, Side } from '../../src/model';
import { readArticle } from '../../src/pipeline';
import { resolve } from '../../src/resolve';
import { shortHash } from '../../src/text/hash';
import type { ReadArticle } from './pair';

/*
 * One report, and a second article that tells it on somebody's word, denies it, or tells it in other words. Each way of saying so is a row;
 * who stands behind the second article is asked.
 */

const REPORT = 'Tarn Bank will close its Elsdon branch, a teller told the Herald.';

async function pair(outlet: string, published: string, text: string): Promise<ReadArticle> {
  const id = shortHash([outlet, text]) as ArticleId;
  const article: Article = { id, outlet, published, title: null, byline: null, url: null, file: null, text };
  return { article, reading: await readArticle(article) };
}

/** Names behind a side of the deed the report tells, sorted; of the second article alone where `second`. */
async function behind(text: string, side: Side, second: boolean): Promise<string[]> {
  const pairs = [await pair('Elsdon Herald', '2025-01-06', REPORT), await pair('City Post', '2025-01-07', text)];
  const { propositions, origins } = resolve(pairs);
  const isIn = (claim: string, { article }: ReadArticle) => claim.startsWith(article.id);
  const told = propositions.find(
    ({ relationClass, affirmed }) => relationClass === 'CLOSE' && affirmed.some((claim) => isIn(claim, pairs[0]!)),
  );
  const own = origins.filter((one) => one.matter === told?.matter && one.side === side);
  const those = own.filter(({ claims }) => !second || claims.some((claim) => isIn(claim, pairs[1]!)));
  return those.map(({ name }) => name).sort();
}

it.each<[string, string]>([
  ['Elsdon Herald', 'Tarn Bank will close its Elsdon branch, the Elsdon Herald reported.'],
  [
    'Elsdon Herald',
    'Tarn Bank will close its Elsdon branch, the Elsdon Herald reported on Monday, citing two managers.',
  ],
  ['Elsdon Herald', 'Tarn Bank will close its Elsdon branch, the Elsdon Herald has learned.'],
  ['Elsdon Herald', 'Tarn Bank will close its Elsdon branch, if the Elsdon Herald is to be believed.'],
  ['Elsdon Herald', 'Tarn Bank will close its Elsdon branch, managers are quoted as saying in the Elsdon Herald.'],
  ['Elsdon Herald', 'Tarn Bank will close its Elsdon branch, according to an item in the Elsdon Herald.'],
  [
    'City Post',
    'Tarn Bank will close its Elsdon branch, a person familiar with it said, backing up a report by the Elsdon Herald.',
  ],
  ['City Post', 'Tarn Bank will close its Elsdon branch, a second manager confirmed after the Elsdon Herald report.'],
  ['City Post', 'Tarn Bank will close its Elsdon branch, a board member revealed to this paper.'],
  ['City Post', 'Tarn Bank will close the Elsdon branch of Ivo Lund, a board member revealed to this paper.'],
  ['Tarn Bank', 'Tarn Bank will close its Elsdon branch, spokeswoman Ida Holm told the City Post.'],
  ['Tarn Bank', 'Tarn Bank will close its Elsdon branch, per a company statement.'],
  ['Elsdon Herald', 'Tarn Bank will close its Elsdon branch, the Elsdon Herald understands.'],
  ['Elsdon Herald', 'Tarn Bank will close its Elsdon branch, writes the Elsdon Herald.'],
  ['Elsdon Herald', 'Tarn Bank will close its Elsdon branch, says the Elsdon Herald.'],
  ['Elsdon Herald', 'Tarn Bank will close its Elsdon branch, as reported by the Elsdon Herald.'],
  ['Elsdon Herald', 'Tarn Bank will close its Elsdon branch, a report in the Elsdon Herald said.'],
  ['Elsdon Herald', 'Tarn Bank will close its Elsdon branch, according to the local newspaper, the Elsdon Herald.'],
  ['Elsdon Herald', 'Tarn Bank will close its Elsdon branch, sources told the Elsdon Herald.'],
  ['Elsdon Herald', 'Tarn Bank will close its Elsdon branch, the Elsdon Herald quoted a manager as saying.'],
  ['Elsdon Herald', 'The Elsdon Herald quoted a manager as saying that Tarn Bank will close its Elsdon branch.'],
  ['Elsdon Herald', 'The Elsdon Herald reports that Tarn Bank will close its Elsdon branch.'],
  ['Elsdon Herald', 'The Elsdon Herald newspaper said Tarn Bank will close its Elsdon branch.'],
  ['Elsdon Herald', 'Citing two managers, the Elsdon Herald reported that Tarn Bank will close its Elsdon branch.'],
  ['Elsdon Herald', 'Tarn Bank will close its Elsdon branch, it was reported by the Elsdon Herald.'],
  ['Elsdon Herald', 'Tarn Bank will close its Elsdon branch. The news was first reported by the Elsdon Herald.'],
  ['Elsdon Herald', 'Tarn Bank will close its Elsdon branch. The Elsdon Herald was the first to report the news.'],
  ['Elsdon Herald', 'Tarn Bank will close its Elsdon branch, per the Elsdon Herald.'],
  ['Elsdon Herald', 'Tarn Bank will close its Elsdon branch (via the Elsdon Herald).'],
  ['Elsdon Herald', 'Reports by the Elsdon Herald say that Tarn Bank will close its Elsdon branch.'],
  ['Elsdon Herald', 'In a report on Monday, the Elsdon Herald said that Tarn Bank will close its Elsdon branch.'],
  ['Elsdon Herald', 'It emerged in the Elsdon Herald that Tarn Bank will close its Elsdon branch.'],
  ['Elsdon Herald', 'Tarn Bank will close its Elsdon branch, the Elsdon Herald revealed on Monday.'],
  ['Elsdon Herald', "Tarn Bank will close its Elsdon branch, according to Monday's Elsdon Herald."],
  ['Elsdon Herald', 'Tarn Bank will reportedly close its Elsdon branch, with the Elsdon Herald citing two managers.'],
  ['Elsdon Herald', 'Tarn Bank will close its Elsdon branch, the website of the Elsdon Herald said.'],
  ['Elsdon Herald', 'Tarn Bank will close its Elsdon branch, said a report published by the Elsdon Herald.'],
  ['Elsdon Herald', 'According to an article in the Elsdon Herald, Tarn Bank will close its Elsdon branch.'],
  ['Elsdon Herald', 'Tarn Bank will close its Elsdon branch, the Elsdon Herald said in its Monday edition.'],
  ['Mira Holt', 'Tarn Bank will close its Elsdon branch, Mira Holt said.'],
  ['Mira Holt', 'Tarn Bank will close its Elsdon branch, mayor Mira Holt confirmed on Monday.'],
  ['Mira Holt', 'Tarn Bank will close its Elsdon branch, the mayor, Mira Holt, said.'],
  ['Mira Holt', 'Tarn Bank will close its Elsdon branch, said Mira Holt, the mayor of Elsdon.'],
  ['Mira Holt', 'Tarn Bank will close its Elsdon branch, Mira Holt told the Elsdon Herald.'],
  ['Mira Holt', 'In an interview with the Elsdon Herald, Mira Holt said that Tarn Bank will close its Elsdon branch.'],
  ['Mira Holt', 'Mira Holt, the mayor of Elsdon, said that Tarn Bank will close its Elsdon branch.'],
  ['Mira Holt', 'Mira Holt told reporters on Monday that Tarn Bank will close its Elsdon branch.'],
  ['Mira Holt', '"Tarn Bank will close its Elsdon branch," Mira Holt said.'],
  ['Mira Holt', '"Tarn Bank will close its Elsdon branch," said Mira Holt. "It is a sad day."'],
  ['Mira Holt', 'Tarn Bank will close its Elsdon branch, Mira Holt wrote on her website.'],
  ['Mira Holt', 'Tarn Bank will close its Elsdon branch, Mira Holt announced.'],
  ['Mira Holt', 'Mira Holt has confirmed that Tarn Bank will close its Elsdon branch.'],
  ['Mira Holt', 'According to mayor Mira Holt, Tarn Bank will close its Elsdon branch.'],
  ['Mira Holt', 'Tarn Bank will close its Elsdon branch, in the words of Mira Holt.'],
  ['Mira Holt', 'Tarn Bank, Mira Holt said, will close its Elsdon branch.'],
  ['Mira Holt', 'Mira Holt said: "Tarn Bank will close its Elsdon branch."'],
  ['Mira Holt', 'Mira Holt told a press conference: "Tarn Bank will close its Elsdon branch."'],
  ['Tarn Bank', 'Tarn Bank said it will close its Elsdon branch.'],
  ['Tarn Bank', 'Tarn Bank confirmed that it will close its Elsdon branch.'],
  ['Tarn Bank', 'Tarn Bank will close its Elsdon branch, it said in a statement.'],
  ['Tarn Bank', 'Tarn Bank will close its Elsdon branch, the lender said.'],
  ['Tarn Bank', 'Tarn Bank will close its Elsdon branch, a Tarn Bank spokesperson said.'],
  ['Tarn Bank', 'Tarn Bank will close its Elsdon branch, a bank spokeswoman said.'],
  ['Tarn Bank', "Tarn Bank will close its Elsdon branch, the bank's spokesman, Ivo Lund, said."],
  ['Tarn Bank', 'Tarn Bank will close its Elsdon branch, according to a statement.'],
  ['Tarn Bank', 'Tarn Bank will close its Elsdon branch, according to a press release.'],
  ['Tarn Bank', 'Tarn Bank announced the plan on Monday. Tarn Bank will close its Elsdon branch, the statement said.'],
  ['Tarn Bank', 'In a press release, the bank said that Tarn Bank will close its Elsdon branch.'],
  ['Tarn Bank', 'Tarn Bank will close its Elsdon branch, a spokesman said.'],
  ['Tarn Bank', 'Tarn Bank will close its Elsdon branch, the company announced on Monday.'],
  ['Tarn Bank', 'Tarn Bank has announced that it will close its Elsdon branch.'],
  ['Tarn Bank', 'Tarn Bank will close its Elsdon branch, the bank told the Elsdon Herald.'],
  ['City Post', 'Tarn Bank will close its Elsdon branch, two managers said.'],
  ['City Post', 'Tarn Bank will close its Elsdon branch, a source said.'],
  ['City Post', 'Tarn Bank will close its Elsdon branch, people familiar with the matter told the City Post.'],
  ['City Post', 'Tarn Bank will close its Elsdon branch, according to a document seen by the City Post.'],
  ['City Post', 'Tarn Bank will close its Elsdon branch, an internal memo shows.'],
  ['City Post', 'Tarn Bank will close its Elsdon branch, the City Post can reveal.'],
  ['City Post', 'Tarn Bank will close its Elsdon branch, we have learned.'],
  ['City Post', 'Tarn Bank will close its Elsdon branch.'],
  ['Elsdon Herald', 'Tarn Bank will close its Elsdon branch, the Elsdon Herald and the Arden Sun reported.'],
  ['finance ministry', 'Tarn Bank will close its Elsdon branch, finance ministry spokesman Joel Marsh said.'],
  ['Tarn Bank', 'Tarn Bank will close its Elsdon branch, the bank confirmed to the City Post on Monday.'],
  ['Tarn Bank', 'Tarn Bank will close its Elsdon branch, bank spokesman Joel Marsh said.'],
  ['City Post', 'Tarn Bank will close its Elsdon branch, according to a memo seen by the City Post.'],
  ['City Post', 'Tarn Bank will close its Elsdon branch, we reported on Monday.'],
])('%s: %s', async (name, text) => {
  expect(await behind(text, 'affirmed', true)).toEqual([name]);
});

it.each<[string, string]>([
  ['Tarn Bank', 'Tarn Bank denied that it would close its Elsdon branch.'],
  ['Tarn Bank', 'Tarn Bank has denied that it will close its Elsdon branch.'],
  ['Tarn Bank', 'Tarn Bank denied closing its Elsdon branch.'],
  ['Tarn Bank', 'Tarn Bank denied it was closing its Elsdon branch.'],
  ['Tarn Bank', 'Tarn Bank denied a report that it will close its Elsdon branch.'],
  ['Tarn Bank', 'Tarn Bank denied reports that it would close its Elsdon branch.'],
  ['Tarn Bank', 'Tarn Bank rejected a report that it will close its Elsdon branch.'],
  ['Tarn Bank', 'Tarn Bank said it will not close its Elsdon branch.'],
  ['Tarn Bank', 'Tarn Bank said that it would not close its Elsdon branch.'],
  ['Tarn Bank', 'Tarn Bank will not close its Elsdon branch, the bank said.'],
  ['Tarn Bank', 'Tarn Bank will not close its Elsdon branch, a spokesman for Tarn Bank said.'],
  ['Tarn Bank', 'Tarn Bank is not closing its Elsdon branch, it said.'],
  ['Tarn Bank', 'It is not true that Tarn Bank will close its Elsdon branch, the bank said.'],
  ['Tarn Bank', 'The Elsdon Herald reported that Tarn Bank will close its Elsdon branch. The bank denied it.'],
  ['Tarn Bank', 'The Elsdon Herald reported that Tarn Bank will close its Elsdon branch. Tarn Bank denied the report.'],
  [
    'Tarn Bank',
    'The Elsdon Herald reported that Tarn Bank will close its Elsdon branch. The bank dismissed the report as false.',
  ],
  [
    'Tarn Bank',
    'The Elsdon Herald reported that Tarn Bank will close its Elsdon branch. Tarn Bank called the story untrue.',
  ],
  ['Tarn Bank', 'Tarn Bank will close its Elsdon branch, the Elsdon Herald reported. Tarn Bank rejected the claim.'],
  ['Tarn Bank', 'The Elsdon Herald reported that Tarn Bank will close its Elsdon branch. Tarn Bank rejected that.'],
  ['Ivo Lund', 'Ivo Lund, the head of Tarn Bank, denied that the bank would close its Elsdon branch.'],
  ['Ivo Lund', 'Ivo Lund denied that Tarn Bank will close its Elsdon branch.'],
  ['Ivo Lund', 'Tarn Bank will not close its Elsdon branch, Ivo Lund said.'],
  ['Ivo Lund', 'Ivo Lund said that Tarn Bank will not close its Elsdon branch.'],
  ['Ivo Lund', '"Tarn Bank will not close its Elsdon branch," Ivo Lund told reporters.'],
  ['Ivo Lund', 'Ivo Lund dismissed reports that Tarn Bank will close its Elsdon branch.'],
  ['Ivo Lund', 'Ivo Lund said reports that Tarn Bank will close its Elsdon branch were false.'],
  ['Ivo Lund', 'Tarn Bank is not going to close its Elsdon branch, according to Ivo Lund.'],
  ['Ivo Lund', 'Ivo Lund insisted that Tarn Bank would never close its Elsdon branch.'],
  ['Ivo Lund', 'The Elsdon Herald reported that Tarn Bank will close its Elsdon branch. Ivo Lund denied this.'],
  [
    'Ivo Lund',
    'The Elsdon Herald reported that Tarn Bank will close its Elsdon branch. "That is not true," Ivo Lund said.',
  ],
  [
    'Ivo Lund',
    'The Elsdon Herald reported that Tarn Bank will close its Elsdon branch. "The story is wrong," Ivo Lund said.',
  ],
  [
    'Ivo Lund',
    'The Elsdon Herald reported that Tarn Bank will close its Elsdon branch. Ivo Lund said the report was wrong.',
  ],
])('%s denies: %s', async (name, text) => {
  expect(await behind(text, 'denied', true)).toEqual([name]);
});

it.each<string>([
  'Tarn Bank is to close its Elsdon branch, Ivo Lund said.',
  'Tarn Bank plans to close its Elsdon branch, Ivo Lund said.',
  'Tarn Bank is closing its Elsdon branch, Ivo Lund said.',
  'Tarn Bank is going to close its Elsdon branch, Ivo Lund said.',
  'Tarn Bank is planning to close its Elsdon branch, Ivo Lund said.',
  'Tarn Bank may close its Elsdon branch, Ivo Lund said.',
  'Tarn Bank is considering closing its Elsdon branch, Ivo Lund said.',
  'Tarn Bank has decided to close its Elsdon branch, Ivo Lund said.',
  'Tarn Bank will shut down its Elsdon branch, Ivo Lund said.',
  "Tarn Bank's Elsdon branch is set to be closed, Ivo Lund said.",
  'Tarn Bank will shut its branch in Elsdon, Ivo Lund said.',
  'Tarn Bank will close the Elsdon branch, Ivo Lund said.',
  "Tarn Bank's Elsdon branch will close, Ivo Lund said.",
  'The Elsdon branch of Tarn Bank will be closed, Ivo Lund said.',
  "Tarn Bank's Elsdon branch will be closed in May, Ivo Lund said.",
  'Ivo Lund confirmed that Tarn Bank was closing its Elsdon branch.',
  'The lender Tarn Bank will close its Elsdon branch, Ivo Lund said.',
  'Tarn Bank, which has 40 branches, will close its Elsdon branch, Ivo Lund said.',
  'Tarn Bank, a lender with 40 branches, will close its Elsdon branch, Ivo Lund said.',
  'Tarn Bank will close its Elsdon branch in May and sell the building, Ivo Lund said.',
  'Tarn Bank will sell its archive and close its Elsdon branch, Ivo Lund said.',
  'Tarn Bank will close its Elsdon branch after a year of losses, Ivo Lund said.',
  'Tarn Bank will close its Elsdon branch because it lost money, Ivo Lund said.',
  'To save money, Tarn Bank will close its Elsdon branch, Ivo Lund said.',
  'After a year of losses, Tarn Bank will close its Elsdon branch, Ivo Lund said.',
  'Tarn Bank will close its Elsdon branch and its Harn branch, Ivo Lund said.',
  'Tarn Bank intends to close its Elsdon branch by June, Ivo Lund said.',
  'Tarn Bank has closed its Elsdon branch, Ivo Lund said.',
  'Tarn Bank announced it would close its Elsdon branch, Ivo Lund said.',
])('one deed: %s', async (text) => {
  expect(await behind(text, 'affirmed', false)).toEqual(['Elsdon Herald', 'Ivo Lund']);
});
