import type { SpeechAct } from '../model';

/** Words that hand a clause to a teller: "X said that ...", "the warning that ...". */
export interface SpeechCue {
  readonly lemma: string;
  readonly act: SpeechAct;
  /** Reported as true by the one who reports it: "realized that", "learned that". */
  readonly factive: boolean;
  /** Seldom or never used with a that-clause and an inverted subject alone; needs a quote: "he smiled". */
  readonly quoteOnly: boolean;
}

type Row = readonly [act: SpeechAct, lemmas: string, flags?: 'factive' | 'quote'];

const VERBS: readonly Row[] = [
  [
    'says',
    'say tell report state add note announce explain declare claim argue assert insist stress emphasize emphasise underline underscore inform maintain mention observe remark reply respond write tweet post suggest signal hint indicate imply allege contend testify recount relay reiterate repeat conclude comment caution complain lament joke boast proclaim clarify show detail elaborate echo affirm counter retort rule charge clarify advise brief reason protest object opine hold quip confide notify remind plead submit stipulate specify describe',
  ],
  ['says', 'confirm reveal disclose acknowledge admit concede recall point-out verify document establish', 'factive'],
  [
    'says',
    'answer agree read quote cite tout speak talk begin continue interject exclaim shout chant cry whisper mutter murmur scream fume muse gush enthuse yell sigh laugh smile shrug pose venture deadpan thunder roar snap growl sob bellow sneer scoff gasp groan moan blurt warn-off go-on',
    'quote',
  ],
  ['denies', 'deny refute dispute rebut reject dismiss disavow disclaim'],
  ['warns', 'warn alert'],
  ['promises', 'vow promise pledge swear threaten guarantee assure reassure'],
  [
    'asks',
    'ask wonder question inquire enquire demand urge request propose recommend order instruct direct appeal query',
  ],
  [
    'believes',
    'believe think expect hope fear suspect assume feel doubt consider worry estimate predict anticipate imagine speculate wish presume reckon forecast project guess suppose figure conclude judge',
  ],
  ['believes', 'know realize realise understand learn discover find see remember notice determine', 'factive'],
];

/** Verbs of much else that tell where a clause with "that" follows: each with an example whose clause is on the word of its subject. */
export const THAT_VERBS: readonly { readonly lemma: string; readonly act: SpeechAct; readonly example: string }[] = [
  { lemma: 'record', act: 'says', example: 'The minutes record that the board [paid] the firm.' },
  { lemma: 'accept', act: 'says', example: 'The mayor accepts that the board [paid] the firm.' },
  { lemma: 'gather', act: 'says', example: 'The paper gathered from the mayor that the board [paid] the firm.' },
  { lemma: 'text', act: 'says', example: 'The captain texted his wife that the board [paid] the firm.' },
  { lemma: 'highlight', act: 'says', example: 'The report highlights that the board [paid] the firm.' },
  { lemma: 'recognize', act: 'says', example: 'The mayor recognized that the board [paid] the firm.' },
  { lemma: 'recognise', act: 'says', example: 'The mayor recognised that the board [paid] the firm.' },
  { lemma: 'certify', act: 'says', example: 'The auditor certified that the board [paid] the firm.' },
  { lemma: 'calculate', act: 'believes', example: 'The auditor calculated that the board [paid] the firm.' },
  { lemma: 'express', act: 'says', example: 'The mayor expressed that the board [paid] the firm.' },
  { lemma: 'share', act: 'says', example: 'The mayor shared that the board [paid] the firm.' },
  { lemma: 'boast', act: 'says', example: 'The mayor boasted that the board [paid] the firm.' },
  { lemma: 'brag', act: 'says', example: 'The mayor bragged that the board [paid] the firm.' },
  { lemma: 'deplore', act: 'says', example: 'The mayor deplored that the board [paid] the firm.' },
];

/** What words say by meaning it: "his remark meant that the board lied". A decision that means something tells nothing. */
export const MEANING_SUBJECTS: ReadonlySet<string> = new Set('word remark comment message phrase'.split(' '));

/** Nouns with a clause: "the claim that", "fears that", "a report that". */
const NOUNS: readonly Row[] = [
  [
    'says',
    'report claim finding ruling judgment judgement revelation disclosure charge announcement statement assertion argument suggestion allegation accusation comment remark contention admission acknowledgment acknowledgement confirmation declaration assessment conclusion complaint insistence testimony rumor rumour message signal hint proposal',
  ],
  ['denies', 'denial'],
  ['warns', 'warning alert'],
  ['promises', 'promise pledge vow threat assurance guarantee commitment'],
  ['asks', 'demand request question call appeal'],
  [
    'believes',
    'scenario possibility risk chance danger prospect likelihood belief fear hope concern worry view opinion expectation suspicion doubt feeling impression prediction forecast estimate idea notion theory thought',
  ],
];

/** Prepositional cues: "according to X". The teller is what follows. */
export const SPEECH_PREPOSITIONS: readonly {
  readonly words: string;
  readonly act: SpeechAct;
  readonly example: string;
}[] = [
  { words: 'according to', act: 'says', example: 'The port [closed], according to the harbor master.' },
  { words: 'in the words of', act: 'says', example: 'The port [closed], in the words of the harbor master.' },
];

/** "by the mayor's account", "in the union's view": prepositions and nouns whose owner tells what stands beside. */
export const ACCOUNTS: readonly { readonly words: string; readonly example: string }[] = [
  { words: 'by account', example: "By the harbor master's account, the port [closed]." },
  { words: 'in view', example: "In the harbor master's view, the port [was] full." },
  { words: 'in opinion', example: "In the harbor master's opinion, the port [was] full." },
  { words: 'in words', example: "In the harbor master's words, the port [was] full." },
  { words: 'in version', example: "In the harbor master's version, the port [closed]." },
  { words: 'by reckoning', example: "By the harbor master's reckoning, the port [lost] a ship." },
  { words: 'by estimate', example: "By the harbor master's estimate, the port [lost] a ship." },
];

export interface MindRow {
  readonly words: string;
  readonly act: 'says' | 'believes';
  /** The verb whose content theirs is like: feared, hoped for, or simply held. */
  readonly like: 'fear' | 'hope' | null;
  readonly example: string;
}

/** What somebody is who holds that something is so: "is confident that". */
export const MIND_ROWS: readonly MindRow[] = [
  {
    words: 'confident sure certain convinced persuaded satisfied optimistic concerned',
    act: 'believes',
    like: null,
    example: 'Officials are confident that the bridge [opened] in time.',
  },
  {
    words: 'worried afraid fearful anxious',
    act: 'believes',
    like: 'fear',
    example: 'Officials are worried that the plant is [poisoning] the river.',
  },
  {
    words: 'hopeful',
    act: 'believes',
    like: 'hope',
    example: 'Officials are hopeful that the strike has [ended].',
  },
  {
    words: 'adamant insistent',
    act: 'says',
    like: null,
    example: 'Officials are adamant that the firm [broke] the law.',
  },
];

export const MINDS: ReadonlyMap<string, MindRow> = new Map(
  MIND_ROWS.flatMap((row) => row.words.split(' ').map((word) => [word, row] as const)),
);

function index(rows: readonly Row[]): ReadonlyMap<string, SpeechCue> {
  const map = new Map<string, SpeechCue>();
  for (const [act, lemmas, flag] of rows)
    for (const lemma of lemmas.split(' '))
      if (!map.has(lemma)) map.set(lemma, { lemma, act, factive: flag === 'factive', quoteOnly: flag === 'quote' });
  return map;
}

/** Nouns whose clause is no more than hoped, feared or imagined. */
export const UNSURE_NOUNS: ReadonlySet<string> = new Set(
  'hope fear scenario possibility risk chance danger prospect likelihood probability odds expectation wish case'.split(
    ' ',
  ),
);

/** Nouns that make what they speak of somebody's allegation: "allegations of crimes committed by X". */
export const ALLEGING_NOUNS: ReadonlySet<string> = new Set(
  'allegation accusation claim report rumor rumour suspicion charge'.split(' '),
);

/** Beliefs whose denial is belief in the contrary: "does not think that it works". */
export const NEG_RAISING: ReadonlySet<string> = new Set(['think', 'believe', 'expect', 'suppose', 'imagine']);

/**
 * Verbs of telling with a thing for an object as often as a clause: in "announced plans the council had made" the plans are
 * announced, in "said plans the council had made were dead" nothing is but that they are dead.
 */
export const THING_VERBS: ReadonlySet<string> = new Set(
  'add announce assume assure charge cite conclude consider counter describe detail determine disclose discover dismiss dispute document establish estimate expect figure find guarantee hear hold judge know learn maintain mention note notice observe post project promise protest quote read rebut recall reject remember repeat report reveal see show signal state submit understand write'.split(
    ' ',
  ),
);

/** Verbs of telling whose subject hands on what a noun tells: "voiced fears that", "repeated its claim that". Others only speak of it. */
export const VOICING_VERBS: ReadonlySet<string> = new Set(
  'express voice share have hold repeat make issue give reiterate raise deliver send post publish release spread state harbor harbour air level renew maintain offer face'.split(
    ' ',
  ),
);

/** What may come about by itself, and is nobody's word: "raising the prospect that". */
export const NOBODYS_NOUNS: ReadonlySet<string> = new Set(
  'scenario possibility risk chance danger prospect likelihood'.split(' '),
);

/** Verbs of telling that are never put beside what is told: in "a remark that she described as shameful" she tells nothing. */
export const NEVER_ASIDE: ReadonlySet<string> = new Set(
  'describe detail document verify specify stipulate show'.split(' '),
);

/** What shows what is written or recorded in it: "..., records show". */
export const PAPERS: ReadonlySet<string> = new Set(
  'record document log email e-mail message data datum figure filing register minute image footage video photo photograph poll survey study paper account report file letter list map transcript statistic result receipt invoice memo test'.split(
    ' ',
  ),
);

/** What tells nothing, though a verb of telling has it for a subject: "time will tell". */
export const IDLE_TELLERS: ReadonlySet<string> = new Set(['time']);

/** Verbs whose clause the subject has from somebody: "gathered from two lawmakers that". */
export const LEARNING_VERBS: ReadonlySet<string> = new Set(['gather', 'learn', 'hear', 'understand']);

/** Verbs whose clause somebody said to the subject: "the court heard that". */
export const HEARSAY_VERBS: ReadonlySet<string> = new Set(['hear']);

/** Verbs with an object and what the subject makes of it: "called the figures inflated". */
export const JUDGING_VERBS: ReadonlySet<string> = new Set(
  'call label brand dub term deem consider declare pronounce describe'.split(' '),
);

export const SPEECH_VERBS: ReadonlyMap<string, SpeechCue> = index(VERBS);
export const SPEECH_NOUNS: ReadonlyMap<string, SpeechCue> = index(NOUNS);
export const THAT_CUES: ReadonlyMap<string, SpeechCue> = index(THAT_VERBS.map(({ act, lemma }) => [act, lemma]));

/** Verbs whose teller hands on what somebody else said: "citing four officials", "quoting the minister". */
export const CITING_VERBS: ReadonlySet<string> = new Set(['cite', 'quote']);

/**
 * Verbs with an audience that may itself be a publication: "told Politico", "in an interview with", "speaking to".
 * Where the audience is a news outlet that is not the article's own, it is a step of the chain.
 */
export const AUDIENCE_VERBS: ReadonlySet<string> = new Set([
  'tell',
  'inform',
  'brief',
  'speak',
  'talk',
  'confirm',
  'say',
  'confide',
  'explain',
  'note',
  'write',
]);
