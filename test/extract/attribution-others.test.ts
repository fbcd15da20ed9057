import { describe, expect, it } from 'vitest';
import { chainOf } from './chain';

/** A text, the verb group of one of its claims, on whose word that is, and why it is hard. */
const CHAINS: readonly (readonly [text: string, claim: string, chain: string, why: string])[] = [
  [
    'The minister told the council that he had been assured by the harbour master, Ms Nora Quigg, that no ferry had been sold.',
    'had been sold',
    'The minister told > the harbour master assured',
    'behind a passive and a name between commas',
  ],
  [
    'A second clerk recalled Ms Quigg saying that the pier would close.',
    'would close',
    'A second clerk recalled > Ms Quigg saying',
    'what somebody is recalled saying',
  ],
  [
    'She claimed a deputy mayor had confided to a friend that the ferry was sold.',
    'was sold',
    'She claimed > a deputy mayor confided',
    'confiding tells',
  ],
  [
    'Her brother said the delay was the work of Ms Nora Quigg, who is barred from office and owns two mines.',
    'owns',
    '',
    'the second half of what the newsroom adds',
  ],
  [
    'Tom Quigg told Judge Ada Brill that he understood the notes to mean "if we hold, they hold."',
    'understood',
    'Tom Quigg told',
    'nobody within the marks tells what stands before them',
  ],
  [
    'A lawyer for the force said Supt Brill stood by her account and had handed over her diary.',
    'had handed over',
    'A lawyer said',
    'what one stands by is no word on it',
  ],
  [
    'The coroner confirmed the death of a diver who, she said, was struck by a boat.',
    'was struck',
    'she said',
    'an aside behind a relative word',
  ],
  [
    'The coroner confirmed the death of a diver who, she said, was struck by a boat.',
    'confirmed',
    '',
    '... speaks of the relative clause alone',
  ],
  [
    'The gala lost its host when a singer pulled out over a sponsor whose cameras, he said, were sold to the army.',
    'were sold',
    'he said',
    'behind "whose" and its noun',
  ],
  ['She left the barn where, police believe, the fire began.', 'began', 'police believe', 'behind "where"'],
  ['The mine, police said, closed on Monday.', 'closed', 'police said', 'no relative word'],
  ['The mayor said she was open to the idea but gave no figure.', 'gave', '', 'who tells keeps something back'],
  [
    'Police said the man called his wife but did not say where he was.',
    'did not say',
    'Police said',
    '... but a man who calls may say something too',
  ],
  [
    'The guild said its members were losing money and warned that shops would close.',
    'would close',
    'The guild warned',
    'what goes on is no simple past',
  ],
  [
    'The surveyor gave evidence that the wall was weak.',
    'was weak',
    'The surveyor evidence',
    'evidence is somebody’s word where he gives it',
  ],
  ['There is evidence that the wall was weak.', 'was weak', '', '... and nobody’s elsewhere'],
  ['Counsel put it to the guard that he had slept.', 'had slept', 'Counsel put', 'a question in court'],
  ['The deputy mayor shot back that the fund was empty.', 'was empty', 'The deputy mayor shot', 'a retort'],
  [
    'The driver said it was "beyond belief" that trains were being sent through the cutting.',
    'were being sent',
    'The driver said',
    'an empty "it" tells nothing',
  ],
  [
    'Judge Anna Holm said it was "at least arguable" that the port agency had granted the permit.',
    'had granted',
    'Judge Anna Holm said',
    '... also where the clause takes its content from what stands between the marks',
  ],
  [
    'The judge let police hold them for ten days, short of the 21 the prosecution had asked for.',
    'hold',
    '',
    'what was asked for stands beside it',
  ],
  [
    'Orsk Metals, the largest mill according to the trade register, said it would close.',
    'said',
    '',
    'inside an apposition',
  ],
  [
    'Orsk Metals said it would close, according to the trade register.',
    'said',
    'the trade register according to',
    'at the end',
  ],
  [
    'The union accused her of doing nothing while cattle were sold at half price.',
    'were sold',
    'The union accused',
    'what goes with the deed',
  ],
  [
    'Police accused the driver of fleeing after the crash, which killed two people.',
    'killed',
    '',
    'added to an accusation',
  ],
  ['Doctors say heat is spreading the fever, although a panel blamed bad water.', 'blamed', '', 'what others find'],
  [
    'The lab halted the trial, the ministry said on Monday, though the maker said the drug was safe.',
    'was safe',
    'the maker said',
    'somebody else behind a teller',
  ],
  [
    'Two members said they would back a motion if one was tabled, which Arden said his party was weighing.',
    'was weighing',
    'Arden said',
    'another teller in a relative clause',
  ],
  [
    'The coach argued that the rule covered juniors alone, a view several clubs faulted on Friday.',
    'faulted',
    '',
    'what others make of a view',
  ],
  [
    'Brokers believe that the firm will cut its forecast; the shares have fallen 17% since May.',
    'have fallen',
    '',
    'a sentence of its own',
  ],
  [
    'Brokers said that the firm was dead; it had sold its last ship.',
    'was dead',
    'Brokers said',
    'what stands before the semicolon',
  ],
  [
    'The guild has asked the ministry to pay, but the ministry has refused, saying that schools are free.',
    'are free',
    'the ministry saying',
    'who refuses gives the reason',
  ],
  [
    'The Orsk Post quoted a miner as saying that the shaft had flooded.',
    'had flooded',
    'a miner saying',
    'who is quoted says',
  ],
  [
    'The witness told the court she had reported it to a teacher but was told to "go home and pray".',
    'go home',
    'The witness told',
    'the nearest telling before the marks names nobody',
  ],
  [
    'She said that its figures were "not fit to use" and that she had asked for help.',
    'were not fit to use',
    'She said',
    'what is told behind the marks tells nothing of them',
  ],
  [
    'He stole 3 million euros, a court heard, as his trial opened in Cork.',
    'opened',
    '',
    'what went on when it was heard',
  ],
  [
    'A ferry sailed although two pumps were broken, an inquiry heard on Monday, weeks after it sank.',
    'were broken',
    ' heard',
    'heard by a body',
  ],
  [
    'The deputy said the board had to answer: it was warned in June, he claimed, by two clerks.',
    'had to answer',
    'The deputy said',
    'an aside behind a colon',
  ],
  [
    'The deputy said the board had to answer: it was warned in June, he claimed, by two clerks.',
    'claimed',
    '',
    '... which nobody tells',
  ],
  [
    'The army said it had killed 12 men, a claim that could not be verified.',
    'could not be verified',
    '',
    'nobody could verify it',
  ],
  [
    'An official declined to comment on a Daily Herald report that the bank had lost money.',
    'had lost',
    'Daily Herald report',
    'whose report it is',
  ],
  [
    'The council has not commented on claims that it misled tenants.',
    'misled',
    ' claims',
    'who does not comment makes no claim',
  ],
  ['The lab sacked her, she claims; it says she resigned.', 'resigned', 'it says', 'another teller behind a semicolon'],
  [
    'Asked by a clerk whether she would sign, Ortega replied, "Wait and see."',
    'would sign',
    'a clerk Asked',
    'asked by somebody named',
  ],
];

describe('on whose word, beside other tellers', () => {
  for (const [text, claim, chain, why] of CHAINS)
    it(`${why}: ${text}`, () => {
      expect(chainOf(text, claim)).toBe(chain);
    });
});
