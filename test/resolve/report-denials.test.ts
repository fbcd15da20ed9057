import { expect, it } from 'vitest';
import { deniedIn, disputesIn } from './denied-in';

/** Kinds of the disputes in an article that tells of a report and then this. */
async function disputesOf(denial: string): Promise<string[]> {
  const text = `Orsk Foods will shut its Velden mill, the Orsk Mirror reported. ${denial}`;
  return (await disputesIn(text)).disputes.map(({ kind }) => kind);
}

it.each([
  '"The report is without any basis," Ana Reyes said.',
  'The story is "pure fantasy", Ana Reyes said.',
  '"This is nonsense," Ana Reyes said.',
  'There is no truth in the report, Ana Reyes said.',
  'Ana Reyes called the report fiction.',
  'Ana Reyes called the Orsk Mirror story nonsense.',
  'Ana Reyes described the report as a lie.',
  '"It is a complete fabrication," Ana Reyes said.',
  'The claim had been made up, Ana Reyes said.',
  'Ana Reyes said the report had no basis in fact.',
  'Ana Reyes said the report was devoid of truth.',
  'Ana Reyes called their version of events untrue.',
  'Ana Reyes dismissed the claim as baseless.',
  'Ana Reyes described the report as entirely false.',
  '"It is a malicious falsehood," Ana Reyes said.',
  'Ana Reyes said this was incorrect.',
])('denies what was reported: %s', async (denial) => expect(await disputesOf(denial)).toEqual(['denial']));

it.each([
  '"The mill is a fantasy," Ana Reyes said.',
  'There is no truth in her, Ana Reyes said.',
  'Ana Reyes called the mill nonsense.',
  '"The report is not a lie," Ana Reyes said.',
  'The report has a basis in fact, Ana Reyes said.',
])('denies nothing: %s', async (words) => expect(await disputesOf(words)).toEqual([]));

it.each<[string, string, string[]]>([
  [
    'what its teller said, however far back',
    'Amal Deeb, who survived, said the coast guard had cut the rope. Two ships came late, the harbour office said. It was dark by then. The coast guard said her version of events was wrong.',
    ['was wrong > had cut'],
  ],
  [
    'what its teller said of the matter',
    'Ida Holm said the vote had been unanimous. "I was elected by the clubs," she said. Two members disputed Holm\'s account of a unanimous vote.',
    ['disputed > had been unanimous'],
  ],
  [
    'what a person told, who is contradicted',
    'Karel Bos said the bridge had been inspected. The river rose in June, the mayor said. Two engineers contradicted Bos.',
    ['contradicted > had been inspected'],
  ],
  [
    'what a liar told',
    'Ida Holm said the team had paid for the drug. It rained all week, the club said. Ivo Lund called Holm a shameless liar.',
    ['called > had paid'],
  ],
  [
    'what somebody was accused of',
    'The growers accused the dam operator of opening the gates. It rained all night. The fields stood under water, the mayor said. The operator rejected the accusation.',
    ['rejected > opening'],
  ],
  [
    'what has a number',
    'The auditor said the city had lost 40 million crowns. He said the books were open. The treasurer disputed the figure.',
    ['disputed > had lost'],
  ],
  [
    'what is told with the word itself',
    'The driver said he had slept. The firm disputed the account of a guard who said that the gate was open.',
    ['disputed > was open'],
  ],
  [
    'what is said by the clause beside a noun',
    'The union said the batch that was bottled in Orsk was dirty. Ostrum Dairies called the claim baseless.',
    ['called baseless > was dirty'],
  ],
  [
    'what others say, where a third tells of both',
    'The residents maintain that a woman died, but Ivo Kirwa dismissed the claim as propaganda.',
    ['dismissed > died'],
  ],
  [
    'nothing that is only planned',
    'Ida Holm said the council would plant trees. Ivo Lund rejected the accusation.',
    [],
  ],
  [
    "nothing where charges are a court's",
    'The police said the diary held three names. Ivo Lund denied the charges.',
    [],
  ],
  [
    'nothing that nobody rejects',
    'The ministry said wolves killed a cow. Ida Holm said many claims were rejected.',
    [],
  ],
  [
    'nothing behind it in its sentence',
    'The union met in Orsk. Ostrum Dairies disputes the figure: a spokesman said two offices had closed.',
    [],
  ],
  [
    'nothing that was not reported',
    'No driver was hurt, Norrail said. A company spokeswoman called the newspaper story false.',
    [],
  ],
  [
    'nothing else than the report that is told with the word',
    'The treasurer said the firm had lost money. Ida Holm denied a report that she would resign.',
    [],
  ],
])('denies %s', async (_, text, found) => {
  expect(await deniedIn(text)).toEqual(found);
});
