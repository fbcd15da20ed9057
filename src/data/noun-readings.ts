import { BODY_READINGS } from './noun-readings-bodies';
import { HAPPENING_READINGS } from './noun-readings-happenings';
import { PEOPLE_READINGS } from './noun-readings-people';
import { PHRASE_READINGS, REST_READINGS } from './noun-readings-phrases';
import { PLACE_READINGS } from './noun-readings-places';
import { RULE_READINGS } from './noun-readings-rules';
import type { NounSense } from './nouns';

/**
 * Nouns that name one kind of thing here and another there, and by which words beside them it shows. The first row that holds
 * of a noun is its sense; where none does, the noun tables speak.
 */
export interface ReadingRow {
  /** Singular lemmas, separated by blanks. */
  readonly nouns: string;
  readonly sense: NounSense;
  /** Written in the plural. */
  readonly many?: true;
  /** Lower-cased words one of which stands before it as adjective or compound, "*" for any. */
  readonly before?: string;
  /** Lemmas one of which follows with "of", "*" for any. */
  readonly of?: string;
  /** Prepositions one of which opens a phrase behind it. */
  readonly behind?: string;
  /** Of `behind` or `of` only phrases that hold a name, or only such as hold none. */
  readonly named?: boolean;
  /** Prepositions one of which it stands behind itself. */
  readonly under?: string;
  /** A clause behind it says what it is. */
  readonly clause?: true;
  /** With "a" or "no". */
  readonly some?: true;
  /** Lemmas of verbs it is the object of, or the subject of their passive. */
  readonly objectOf?: string;
  /** Lemmas of verbs it is the subject of. */
  readonly subjectOf?: string;
  /** The subject of a verb of saying. */
  readonly speaks?: true;
  /** Possessives one of which stands before it: "his". */
  readonly owner?: string;
  /** With "a", and with no other word of its own. */
  readonly indefinite?: true;
  /** In the singular, with no article, owner or number. */
  readonly bare?: true;
  /** With "this", "that" or "any". */
  readonly that?: true;
  /** With a capital where no sentence opens. */
  readonly capital?: true;
  /** A clause with "who" tells of it. */
  readonly who?: true;
  /** A name stands right behind it, which is its own. */
  readonly called?: true;
  readonly example: string;
}

export const READING_ROWS: readonly ReadingRow[] = [
  ...PHRASE_READINGS,
  ...PLACE_READINGS,
  { nouns: 'paper', sense: 'document', many: true, example: 'Nobody had read the [papers].' },
  {
    nouns: 'paper',
    sense: 'document',
    before:
      'planning discussion policy working green white scientific research cargo court strategy academic exam concept position consultation ballot',
    example: 'A planning [paper] lists two sites.',
  },
  {
    nouns: 'paper',
    sense: 'document',
    objectOf: 'read sign file submit present draft burn write tear retract peer-review co-write forge hold hand',
    example: 'The nurse signed the [paper].',
  },
  {
    nouns: 'quarter',
    sense: 'time',
    before: 'first second third fourth last previous final opening next same',
    example: 'Sales fell in the third [quarter].',
  },
  { nouns: 'quarter', sense: 'quantity', of: '*', example: 'A [quarter] of the nurses left.' },
  { nouns: 'quarter', sense: 'quantity', under: 'by', some: true, example: 'Rates rose by a [quarter].' },
  {
    nouns: 'season',
    sense: 'time',
    before: 'rainy dry wet growing planting flu hurricane holiday harvest fishing breeding monsoon',
    example: 'The rainy [season] is near.',
  },
  {
    nouns: 'network',
    sense: 'structure',
    before:
      'tunnel road rail water computer mobile phone power energy gas bus transport fibre fiber sewer irrigation electricity broadband 5g',
    example: 'The water [network] leaks.',
  },
  {
    nouns: 'network',
    sense: 'structure',
    of: 'tunnel road pipe canal sensor camera pipeline path cable',
    example: 'A [network] of tunnels was found.',
  },
  {
    nouns: 'network',
    sense: 'media',
    before: 'tv television news radio cable broadcast',
    example: 'A television [network] showed the match.',
  },
  { nouns: 'network', sense: 'media', speaks: true, example: 'The [network] said it would appeal.' },
  {
    nouns: 'forum',
    sense: 'media',
    before: 'criminal online internet hacking hacker web chat commenting underground dark',
    example: 'The files were sold on a criminal [forum].',
  },
  {
    nouns: 'address',
    sense: 'meeting',
    before: 'televised national keynote inaugural opening closing nightly radio',
    example: 'A televised [address] is planned.',
  },
  { nouns: 'address', sense: 'meeting', behind: 'to', example: 'His [address] to the congress was short.' },
  {
    nouns: 'figure',
    sense: 'none',
    before: 'highest lowest latest official final record exact preliminary monthly annual total',
    example: 'The latest [figure] is 12.',
  },
  { nouns: 'arm', sense: 'weapon', many: true, example: 'The rebels bought [arms].' },
  { nouns: 'position', sense: 'proposal', behind: 'on', example: 'Her [position] on the dam is known.' },
  {
    nouns: 'appeal',
    sense: 'procedure',
    objectOf: 'lodge lose win hear dismiss file uphold',
    example: 'The judge dismissed the [appeal].',
  },
  {
    nouns: 'case',
    sense: 'none',
    before: 'reasonable strong compelling weak',
    example: 'There is a strong [case] for it.',
  },
  { nouns: 'return', sense: 'none', many: true, example: 'The fund promised [returns].' },
  { nouns: 'party', sense: 'none', behind: 'to', example: 'Norway is a [party] to the treaty.' },
  {
    nouns: 'party',
    sense: 'meeting',
    objectOf: 'hold host throw attend gatecrash',
    example: 'A merchant held the [party].',
  },
  { nouns: 'goal', sense: 'none', objectOf: 'score concede disallow', example: 'The striker scored the [goal].' },
  { nouns: 'goal', sense: 'none', before: 'winning opening own penalty', example: 'His winning [goal] was late.' },
  { nouns: 'guide', sense: 'document', behind: 'to', example: 'A [guide] to the museum is sold.' },
  { nouns: 'mission', sense: 'authority', speaks: true, example: 'The [mission] said it would leave.' },
  {
    nouns: 'party',
    sense: 'meeting',
    before: 'birthday dinner cocktail garden',
    example: 'A birthday [party] ended early.',
  },
  {
    nouns: 'body',
    sense: 'none',
    objectOf:
      'find recover bury identify discover retrieve conceal hide move dump exhume wash carry burn cremate count unearth',
    example: 'Divers recovered the [body].',
  },
  {
    nouns: 'body',
    sense: 'none',
    before: 'dead lifeless naked charred burned burnt decomposed human',
    example: 'A guard found a lifeless [body].',
  },
  { nouns: 'body', sense: 'none', of: 'man woman boy girl child victim', example: 'The [body] of a man lay there.' },
  { nouns: 'panel', sense: 'goods', before: 'solar wooden control glass', example: 'Solar [panels] are cheap.' },
  { nouns: 'head', sense: 'office', of: '*', example: 'His [head] of policy resigned.' },
  { nouns: 'head', sense: 'none', owner: 'his her my your', example: 'She listened with her [head] bowed.' },
  { nouns: 'head', sense: 'none', indefinite: true, example: 'The quarrel came to a [head].' },
  {
    nouns: 'head',
    sense: 'none',
    objectOf: 'bow shake lose raise turn nod hit',
    example: 'The clerk shook his [head].',
  },
  {
    nouns: 'eleven',
    sense: 'sports',
    before: 'starting first opening national',
    example: 'The starting [eleven] is young.',
  },
  {
    nouns: 'fair',
    sense: 'meeting',
    before: 'trade book county state job jobs art craft science world village antiques street travel air toy',
    example: 'A book [fair] opened.',
  },
  { nouns: 'fair', sense: 'none', before: '*', example: 'The mediator called the result [fair].' },
  {
    nouns: 'authority',
    sense: 'none',
    behind: 'to over',
    example: 'The federal court has [authority] over the port and its workers.',
  },
  {
    nouns: 'authority',
    sense: 'none',
    clause: true,
    objectOf: 'have lack exceed claim',
    example: 'The clerk had no [authority] to sign it.',
  },
  {
    nouns: 'exchange',
    sense: 'procedure',
    before: 'prisoner hostage captive gift letter student cultural data information heated angry public',
    example: 'Oman brokered a prisoner [exchange].',
  },
  { nouns: 'exchange', sense: 'procedure', behind: 'between', example: 'An [exchange] between the two was heard.' },
  { nouns: 'exchange', sense: 'procedure', of: '*', example: 'An [exchange] of prisoners is planned.' },
  {
    nouns: 'program programme',
    sense: 'document',
    before: 'breakfast television tv radio news morning current-affairs talk chat',
    example: 'She was on a breakfast [programme].',
  },
  {
    nouns: 'call',
    sense: 'meeting',
    before: 'phone telephone conference video radio',
    example: 'The phone [call] was short.',
  },
  {
    nouns: 'conference',
    sense: 'institution',
    owner: 'rectors bishops chancellors principals mayors governors prosecutors judges ministers',
    example: "The bishops' [conference] refused.",
  },
  { nouns: 'call', sense: 'meeting', behind: 'with', example: 'In a [call] with reporters he denied it.' },
  {
    nouns: 'fund',
    sense: 'company',
    before: 'hedge pension investment mutual',
    example: 'Hedge [funds] bought shares.',
  },
  { nouns: 'fund', sense: 'none', many: true, example: 'The town lacks [funds].' },
  {
    nouns: 'bill',
    sense: 'none',
    before: 'electricity energy gas water hospital medical phone restaurant hotel heating',
    example: 'The electricity [bill] rose.',
  },
  { nouns: 'code', sense: 'none', before: 'source dress postal zip qr computer', example: 'The source [code] leaked.' },
  { nouns: 'branch', sense: 'none', before: 'tree olive oak pine', example: 'An oak [branch] fell.' },
  ...BODY_READINGS,
  ...RULE_READINGS,
  ...HAPPENING_READINGS,
  ...PEOPLE_READINGS,
  ...REST_READINGS,
];

const rows = new Map<string, ReadingRow[]>();
for (const row of READING_ROWS)
  for (const noun of row.nouns.split(' ')) rows.set(noun, [...(rows.get(noun) ?? []), row]);

/** The readings of a noun's lemma, in the order they are tried; none for a noun of one sense. */
export function readingsOf(lemma: string): readonly ReadingRow[] {
  return rows.get(lemma) ?? [];
}

/** True of a row that asks for nothing: the sense where no other row holds. */
export function isOtherwise({ nouns, sense, example, ...conditions }: ReadingRow): boolean {
  return Object.keys(conditions).length === 0;
}
