/** Verbs by which a present tense tells of what is still to come, and those by which it never does. */

export interface ArrangedDeed {
  readonly verbs: string;
  /** The deed is done to something: "is selling the mill", where "is selling well" tells of now. */
  readonly takes?: 'object';
  /** The particle the verb has to have: "is stepping down". */
  readonly particle?: string;
  /** The predicate in brackets reads as WILL_ and is planned. */
  readonly example: string;
}

/** Deeds of a moment: who "is leaving" has arranged to, and has not left. */
export const ARRANGED_DEEDS: readonly ArrangedDeed[] = [
  { verbs: 'leave resign quit retire depart', example: '"The mayor is [leaving]," the clerk said.' },
  { verbs: 'close reopen', example: '"But Westvale is [closing]," the minister said.' },
  { verbs: 'come', example: '"Rain is [coming]," the farmer said.' },
  { verbs: 'send', takes: 'object', example: 'The bloc is [sending] its envoy to Corvo.' },
  { verbs: 'buy sell', takes: 'object', example: '"We are [buying] a mill," the owner said.' },
  { verbs: 'step stand', particle: 'down', example: 'The coach is [stepping down].' },
  { verbs: 'walk', particle: 'away', example: '"Harker is [walking away]," the agent said.' },
  { verbs: 'pull', particle: 'out', example: 'The sponsor is [pulling out].' },
  { verbs: 'give', particle: 'up', takes: 'object', example: 'Senator Harker is [giving up] his seat.' },
];

/**
 * What is so now, whatever a condition beside it says: "the law allows it if ...", "I know that ... if ...". Any other
 * verb tells in the present of what is to come of the condition: "if they go, we go".
 */
export const ENDURING_VERBS: ReadonlySet<string> = new Set(
  'be have know allow entitle permit forbid oblige bind require apply cover support oppose back favor favour want need wish hope depend mean expect think believe feel understand consider doubt fear suspect assume see look seem appear sound like prefer hate love cost contain include exclude involve belong own hold live stand sit lie exist matter owe deserve provide offer promise threaten guarantee let enable prohibit bar ban exempt make work call'.split(
    ' ',
  ),
);
