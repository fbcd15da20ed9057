/** Words for one deed: claims with them are of one proposition where parties, modality and time agree. */
export interface RelationWord {
  /** The class, in the form of an edge type. */
  readonly relationClass: string;
  /** Lemma with its particle or preposition, as in `Predicate.lemma`. */
  readonly lemma: string;
  /** A sentence with the predicate in brackets. */
  readonly example: string;
}

type Row = readonly [relationClass: string, lemma: string, example: string];

/*
 * Only words that say the same of the same parties. "Praise" is not "support", "may strike" and "strikes" are told apart by
 * modality and never here, and a word with two common senses ("table a bill") is left out.
 */
const ROWS: readonly Row[] = [
  ['SUPPORT', 'support', 'The governor [supports] the dam.'],
  ['SUPPORT', 'back', 'The governor [backed] the dam.'],
  ['SUPPORT', 'endorse', 'The governor [endorsed] the dam.'],
  ['SUPPORT', 'champion', 'The governor [championed] the dam.'],
  ['SUPPORT', 'favor', 'The governor [favors] the dam.'],
  ['OPPOSE', 'oppose', 'The governor [opposes] the dam.'],
  ['OPPOSE', 'resist', 'The governor [resisted] the plan.'],
  ['REJECT', 'reject', 'The union [rejected] the offer.'],
  ['REJECT', 'turn down', 'The union [turned down] the offer.'],
  ['REJECT', 'rebuff', 'The union [rebuffed] the offer.'],
  ['REJECT', 'spurn', 'The union [spurned] the offer.'],
  ['ACCEPT', 'accept', 'The union [accepted] the offer.'],
  ['ACCEPT', 'approve', 'The board [approved] the merger.'],
  ['ACCEPT', 'authorize', 'The board [authorized] the merger.'],
  ['ACCEPT', 'ratify', 'The senate [ratified] the treaty.'],
  ['CONDEMN', 'condemn', 'The minister [condemned] the attack.'],
  ['CONDEMN', 'denounce', 'The minister [denounced] the attack.'],
  ['CONDEMN', 'decry', 'The minister [decried] the attack.'],
  ['CRITICIZE', 'criticize', 'The union [criticized] the minister.'],
  ['CRITICIZE', 'slam', 'The union [slammed] the minister.'],
  ['CRITICIZE', 'blast', 'The union will [blast] the minister.'],
  ['PRAISE', 'praise', 'The mayor [praised] the nurses.'],
  ['PRAISE', 'laud', 'The mayor [lauded] the nurses.'],
  ['PRAISE', 'hail', 'The mayor [hailed] the decision.'],
  ['BUY', 'buy', 'The bank will [buy] the insurer.'],
  ['BUY', 'purchase', 'The bank [purchased] the insurer.'],
  ['BUY', 'acquire', 'The bank [acquired] the insurer.'],
  ['BUY', 'take over', 'The bank will [take over] the insurer.'],
  ['BUY', 'snap up', 'The bank will [snap up] the insurer.'],
  ['BUY', 'absorb', 'The bank will [absorb] the insurer.'],
  ['SELL', 'sell', 'The bank [sold] the insurer.'],
  ['SELL', 'divest', 'The bank [divested] the insurer.'],
  ['SELL', 'offload', 'The bank [offloaded] the insurer.'],
  ['SELL', 'flog', 'The museum will [flog] the painting.'],
  ['CLOSE', 'close', 'The city [closed] the bridge.'],
  ['CLOSE', 'shut', 'The city [shut] the bridge.'],
  ['CLOSE', 'shut down', 'The city [shut down] the bridge.'],
  ['CLOSE', 'shutter', 'The company [shuttered] the plant.'],
  ['OPEN', 'open', 'The city [opened] the bridge.'],
  ['REOPEN', 'reopen', 'The city [reopened] the bridge.'],
  ['STOP', 'stop', 'The ministry [stopped] the trial.'],
  ['STOP', 'halt', 'The ministry [halted] the trial.'],
  ['STOP', 'end', 'The ministry [ended] the trial.'],
  ['STOP', 'cease', 'The ministry [ceased] the trials.'],
  ['STOP', 'terminate', 'The ministry [terminated] the trial.'],
  ['STOP', 'discontinue', 'The ministry [discontinued] the trial.'],
  ['SUSPEND', 'suspend', 'The airline [suspended] the flights.'],
  ['SUSPEND', 'pause', 'The airline [paused] the flights.'],
  ['SUSPEND', 'freeze', 'The ministry will [freeze] the payments.'],
  ['ABANDON', 'abandon', 'The company [abandoned] the tunnel.'],
  ['ABANDON', 'scrap', 'The company [scrapped] the tunnel.'],
  ['ABANDON', 'shelve', 'The company [shelved] the tunnel.'],
  ['ABANDON', 'drop', 'The company [dropped] the plan.'],
  ['ABANDON', 'give up', 'The company [gave up] the plan.'],
  ['ABANDON', 'ax', 'The company [axed] the tunnel.'],
  ['ABANDON', 'ditch', 'The company [ditched] the plan.'],
  ['CANCEL', 'cancel', 'The airline [canceled] the flight.'],
  ['CANCEL', 'call off', 'The union will [call off] the strike.'],
  ['ABOLISH', 'abolish', 'The government will [abolish] the tax.'],
  ['DELAY', 'delay', 'The court [delayed] the trial.'],
  ['DELAY', 'postpone', 'The court [postponed] the trial.'],
  ['DELAY', 'defer', 'The court [deferred] the trial.'],
  ['DELAY', 'put off', 'The court [put off] the trial.'],
  ['DELAY', 'push back', 'The court [pushed back] the trial.'],
  ['START', 'start', 'The army [started] the operation.'],
  ['START', 'begin', 'The army [began] the operation.'],
  ['START', 'launch', 'The army [launched] the operation.'],
  ['START', 'commence', 'The army [commenced] the operation.'],
  ['RESIGN', 'resign', 'The minister [resigned].'],
  ['RESIGN', 'step down', 'The minister [stepped down].'],
  ['RESIGN', 'stand down', 'The minister will [stand down].'],
  ['MARRY', 'marry', 'The prince [married] the singer.'],
  ['MARRY', 'wed', 'The prince will [wed] the singer.'],
  ['JAIL', 'jail', 'The court [jailed] the banker.'],
  ['JAIL', 'imprison', 'The court [imprisoned] the banker.'],
  ['LEAVE', 'leave', 'The striker will [leave] the club.'],
  ['LEAVE', 'quit', 'The striker will [quit] the club.'],
  ['JOIN', 'join', 'The striker [joined] the club.'],
  ['DISMISS', 'dismiss', 'The board [dismissed] the director.'],
  ['DISMISS', 'fire', 'The board [fired] the director.'],
  ['DISMISS', 'sack', 'The board [sacked] the director.'],
  ['DISMISS', 'lay off', 'The company [laid off] the workers.'],
  ['DISMISS', 'oust', 'The board [ousted] the director.'],
  ['DISMISS', 'retrench', 'The company [retrenched] the workers.'],
  ['REMOVE', 'remove', 'The board [removed] the director.'],
  ['CHARGE', 'charge', 'Prosecutors [charged] the banker.'],
  ['CHARGE', 'indict', 'Prosecutors [indicted] the banker.'],
  ['APPOINT', 'appoint', 'The board [appointed] the director.'],
  ['APPOINT', 'name', 'The board [named] the director.'],
  ['HIRE', 'hire', 'The board [hired] the director.'],
  ['HIRE', 'recruit', 'The army [recruited] the farmers.'],
  ['ARREST', 'arrest', 'Officers [arrested] the banker.'],
  ['ARREST', 'detain', 'Officers [detained] the banker.'],
  ['ARREST', 'pick up', 'Officers [picked up] the banker.'],
  ['ARREST', 'nab', 'Officers [nabbed] the banker.'],
  ['ARREST', 'apprehend', 'Officers [apprehended] the banker.'],
  ['RELEASE', 'release', 'The court [released] the banker.'],
  ['RELEASE', 'free', 'The court will [free] the banker.'],
  ['KILL', 'kill', 'The soldiers [killed] the farmer.'],
  ['KILL', 'murder', 'The soldiers [murdered] the farmer.'],
  ['KILL', 'slay', 'The soldiers had [slain] the farmer.'],
  ['KILL', 'slaughter', 'The soldiers [slaughtered] the farmers.'],
  ['KILL', 'gun down', 'The soldiers [gunned down] the farmer.'],
  ['INJURE', 'injure', 'The blast [injured] the driver.'],
  ['INJURE', 'wound', 'The blast [wounded] the driver.'],
  ['INJURE', 'hurt', 'The blast [hurt] the driver.'],
  ['ATTACK', 'attack', 'The rebels [attacked] the town.'],
  ['ATTACK', 'assault', 'The rebels [assaulted] the town.'],
  ['ATTACK', 'strike', 'The rebels [struck] the town.'],
  ['HIT', 'hit', 'The rocket [hit] the town.'],
  ['HIT', 'ram', 'The ferry [rammed] the yacht.'],
  ['BOMBARD', 'shell', 'The rebels [shelled] the town.'],
  ['BOMBARD', 'bombard', 'The rebels [bombarded] the town.'],
  ['BOMBARD', 'pound', 'The rebels [pounded] the town.'],
  ['INVADE', 'invade', 'The army [invaded] the island.'],
  ['SEIZE', 'seize', 'The navy [seized] the tanker.'],
  ['SEIZE', 'capture', 'The navy [captured] the tanker.'],
  ['SEIZE', 'confiscate', 'The navy [confiscated] the tanker.'],
  ['DESTROY', 'destroy', 'The fire [destroyed] the village.'],
  ['DESTROY', 'demolish', 'The fire [demolished] the village.'],
  ['DESTROY', 'wipe out', 'The fire will [wipe out] the village.'],
  ['DESTROY', 'tear down', 'The city [tore down] the stadium.'],
  ['DESTROY', 'raze', 'The fire [razed] the village.'],
  ['STEAL', 'steal', 'The thieves will [steal] the crown.'],
  ['STEAL', 'nick', 'The thieves [nicked] the crown.'],
  ['BAN', 'ban', 'The city [banned] the march.'],
  ['BAN', 'outlaw', 'The city [outlawed] the march.'],
  ['BAN', 'prohibit', 'The city [prohibited] the march.'],
  ['EXPEL', 'expel', 'The ministry [expelled] the ambassador.'],
  ['EXPEL', 'kick out', 'The ministry [kicked out] the ambassador.'],
  ['REDUCE', 'reduce', 'The bank [reduced] the rate.'],
  ['REDUCE', 'cut', 'The bank [cut] the rate.'],
  ['REDUCE', 'lower', 'The bank [lowered] the rate.'],
  ['REDUCE', 'slash', 'The bank [slashed] the rate.'],
  ['RAISE', 'raise', 'The bank [raised] the rate.'],
  ['RAISE', 'increase', 'The bank [increased] the rate.'],
  ['RAISE', 'hike', 'The bank [hiked] the rate.'],
  ['SEND', 'send', 'The ministry [sent] the troops.'],
  ['SEND', 'dispatch', 'The ministry [dispatched] the troops.'],
  ['SEND', 'deploy', 'The ministry [deployed] the troops.'],
  ['WITHDRAW', 'withdraw', 'The ministry [withdrew] the troops.'],
  ['WITHDRAW', 'pull out', 'The ministry [pulled out] the troops.'],
  ['PUBLISH', 'publish', 'The court [published] the report.'],
  ['GIVE', 'give', 'The ministry [gave] the weapons.'],
  ['GIVE', 'provide', 'The ministry [provided] the weapons.'],
  ['GIVE', 'supply', 'The ministry [supplied] the weapons.'],
  ['CONCEAL', 'hide', 'The company [hid] the papers.'],
  ['CONCEAL', 'conceal', 'The company [concealed] the papers.'],
  ['CONCEAL', 'cover up', 'The company [covered up] the accident.'],
  ['FORGE', 'forge', 'The clerk [forged] the papers.'],
  ['FORGE', 'falsify', 'The clerk [falsified] the papers.'],
  ['BUILD', 'build', 'The company [built] the tunnel.'],
  ['BUILD', 'construct', 'The company [constructed] the tunnel.'],
  ['LOSE', 'lose', 'The institute [lost] the samples.'],
  ['LOSE', 'mislay', 'The institute had [mislaid] the samples.'],
  ['MISS', 'miss', 'The striker will [miss] the final.'],
  ['MISS', 'sit out', 'The striker will [sit out] the final.'],
  ['SIGN', 'sign', 'The minister will [sign] the treaty.'],
  ['SIGN', 'ink', 'The company [inked] the contract.'],
  ['WITHDRAW_FROM', 'withdraw from', 'The judge has [withdrawn from] the trial.'],
  ['WITHDRAW_FROM', 'pull out of', 'The runner will [pull out of] the race.'],
  ['WITHDRAW_FROM', 'bow out of', 'The judge has [bowed out of] the trial.'],
  ['WITHDRAW_FROM', 'drop out of', 'The runner will [drop out of] the race.'],
  ['SPLIT', 'split', 'The comet [split].'],
  ['BREACH', 'breach', 'The company [breached] the contract.'],
  ['BREACH', 'violate', 'The company [violated] the contract.'],
  ['BREACH', 'break', 'The company [broke] the contract.'],
  ['DEFEAT', 'defeat', 'The visitors [defeated] the champion.'],
  ['DEFEAT', 'beat', 'The visitors [beat] the champion.'],
  ['SUE', 'sue', 'The union [sued] the company.'],
  ['WARN_AGAINST', 'warn against', 'The minister [warned against] the invasion.'],
  ['WARN_AGAINST', 'caution against', 'The minister [cautioned against] the invasion.'],
  ['CALL_FOR', 'call for', 'The minister [called for] a ceasefire.'],
  ['CALL_FOR', 'appeal for', 'The minister [appealed for] a ceasefire.'],
  ['MEET', 'meet', 'The minister [met] the mediator.'],
  ['MEET', 'meet with', 'The minister [met with] the mediator.'],
];

export const RELATION_WORDS: readonly RelationWord[] = ROWS.map(([relationClass, lemma, example]) => ({
  relationClass,
  lemma,
  example,
}));

/** Class of a lemma ("back" -> SUPPORT, "meet with" -> MEET). */
export const RELATION_CLASSES: ReadonlyMap<string, string> = new Map(
  ROWS.map(([relationClass, lemma]) => [lemma, relationClass]),
);

/**
 * Classes that newsrooms use of one deed: what one ends another scraps. Deeds of them are one where agent and target are the same, and no
 * article tells both.
 */
export const NEAR_CLASSES: readonly { readonly classes: readonly string[]; readonly examples: readonly string[] }[] = [
  {
    classes: ['STOP', 'SUSPEND', 'ABANDON', 'CANCEL', 'ABOLISH'],
    examples: [
      'Arden Rail has [stopped] the Tarn line.',
      'Arden Rail has [suspended] the Tarn line.',
      'Arden Rail has [scrapped] the Tarn line.',
      'Arden Rail has [canceled] the Tarn line.',
      'Arden Rail has [abolished] the Tarn line.',
    ],
  },
  {
    classes: ['HIT', 'ATTACK'],
    examples: ['The ferry Orla [rammed] the yacht Tern.', 'The ferry Orla [struck] the yacht Tern.'],
  },
  {
    classes: ['DISMISS', 'REMOVE'],
    examples: ['Arden Town have [sacked] Ivo Lund.', 'Arden Town have [removed] Ivo Lund.'],
  },
  {
    classes: ['WITHDRAW_FROM', 'RECUSE_FROM'],
    examples: ['Ivo Lund has [withdrawn] from the Orsk trial.', 'Ivo Lund has [recused] himself from the Orsk trial.'],
  },
  { classes: ['SPLIT', 'BREACH'], examples: ['Comet Orla has [split].', 'Comet Orla has [broken] in two.'] },
];

/** The first class of those that are near to this one; the class itself where there are none. */
export function nearClass(relationClass: string): string {
  return NEAR.get(relationClass) ?? relationClass;
}

const NEAR: ReadonlyMap<string, string> = new Map(
  NEAR_CLASSES.flatMap(({ classes }) => classes.map((one) => [one, classes[0]!] as const)),
);

/** Stands that cannot both be taken toward one thing at one time: who says one contradicts who says the other. */
export const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ['SUPPORT', 'OPPOSE'],
  ['OPPOSE', 'SUPPORT'],
  ['ACCEPT', 'REJECT'],
  ['REJECT', 'ACCEPT'],
]);

/** Classes that are said of both parties alike: "A met B" is "B met A". */
export const SYMMETRIC: ReadonlySet<string> = new Set(['MEET']);

/** Classes whose object can stand as subject of the bare verb: "they closed the port", "the port closed". */
export const UNACCUSATIVE: ReadonlySet<string> = new Set([
  'CLOSE',
  'OPEN',
  'REOPEN',
  'STOP',
  'START',
  'SINK',
  'BURST',
  'COLLAPSE',
  'MOVE',
]);

/** What befalls somebody or something at a place; a report that names the place and one that does not tell of one deed. */
export const HAPPENINGS: readonly { readonly lemma: string; readonly example: string }[] = [
  { lemma: 'sink', example: 'The ferry Orla [sank] off Arden.' },
  { lemma: 'capsize', example: 'The ferry Orla [capsized] off Arden.' },
  { lemma: 'crash', example: 'Flight 12 [crashed] near Arden.' },
  { lemma: 'derail', example: 'The night train [derailed] near Arden.' },
  { lemma: 'explode', example: 'A gas tank [exploded] in Arden.' },
  { lemma: 'erupt', example: 'The volcano [erupted] near Arden.' },
  { lemma: 'collapse', example: 'The bridge [collapsed] in Arden.' },
  { lemma: 'burn', example: 'The warehouse [burned] in Arden.' },
  { lemma: 'land', example: 'The probe [landed] near Arden.' },
  { lemma: 'die', example: 'Ana Reyes [died] in Arden.' },
  { lemma: 'drown', example: 'Ana Reyes [drowned] off Arden.' },
  { lemma: 'defect', example: 'General Reyes [defected] in Arden.' },
  { lemma: 'escape', example: 'The tiger [escaped] in Arden.' },
];

/**
 * Words by which a deed is told before it is done; the claim's modality says so. "Plans to close", "is likely to close" and "will close"
 * are told of one deed. Wanting, agreeing or threatening to is more than a time to come, and is left.
 */
export const INTENTS: readonly { readonly words: string; readonly example: string }[] = [
  { words: 'plan to', example: 'The governor [planned to] close the mill.' },
  { words: 'intend to', example: 'The company [intends to] close the mill.' },
  { words: 'aim to', example: 'The company [aims to] close the mill.' },
  { words: 'prepare to', example: 'The company [prepared to] close the mill.' },
  { words: 'be set to', example: 'The company [is set to] close the mill.' },
  { words: 'be due to', example: 'The company [is due to] close the mill.' },
  { words: 'be likely to', example: 'The company [is likely to] close the mill.' },
  { words: 'be ready to', example: 'The company [is ready to] close the mill.' },
  { words: 'be about to', example: 'The company [is about to] close the mill.' },
  { words: 'decide to', example: 'The company [decided to] close the mill.' },
  { words: 'consider', example: 'The company [considered] closing the mill.' },
  { words: 'be poised to', example: 'The company [is poised to] close the mill.' },
];

/** The deed itself: "plan to buy" -> "buy". */
export function withoutIntent(lemma: string): string {
  const intent = INTENTS.find(({ words }) => lemma.startsWith(`${words} `));
  return intent === undefined ? lemma : lemma.slice(intent.words.length + 1);
}
