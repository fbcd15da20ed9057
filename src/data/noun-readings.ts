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
  /** With "a". */
  readonly some?: true;
  /** Lemmas of verbs it is the object of, or the subject of their passive. */
  readonly objectOf?: string;
  /** The subject of a verb of saying. */
  readonly speaks?: true;
  /** Possessives one of which stands before it: "his". */
  readonly owner?: string;
  /** With "a", and with no other word of its own. */
  readonly indefinite?: true;
  readonly example: string;
}

export const READING_ROWS: readonly ReadingRow[] = [
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
    objectOf: 'read sign file submit present draft burn write tear',
    example: 'The nurse signed the [paper].',
  },
  {
    nouns: 'quarter',
    sense: 'time',
    before: 'first second third fourth last previous final opening next same',
    example: 'Sales fell in the third [quarter].',
  },
  { nouns: 'quarter', sense: 'quantity', of: '*', example: 'A [quarter] of the nurses left.' },
  {
    nouns: 'season',
    sense: 'time',
    before: 'rainy dry wet growing planting flu hurricane holiday harvest fishing breeding monsoon',
    example: 'The rainy [season] is near.',
  },
  {
    nouns: 'site',
    sense: 'media',
    before: 'web news gossip video dating betting shopping streaming booking satirical',
    example: 'A news [site] printed the letter.',
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
    nouns: 'station',
    sense: 'media',
    before: 'tv television radio news',
    example: 'A radio [station] was fined.',
  },
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
  {
    nouns: 'state',
    sense: 'rule',
    of: 'emergency siege alert calamity disaster war',
    example: 'The king declared a [state] of emergency.',
  },
  { nouns: 'state', sense: 'none', of: 'affair mind play health repair', example: 'The [state] of affairs is bad.' },
  { nouns: 'water', sense: 'nature', many: true, example: 'The ship left Peruvian [waters].' },
  {
    nouns: 'post',
    sense: 'document',
    before: 'facebook instagram telegram linkedin blog online social-media media deleted',
    example: 'A Facebook [post] named her.',
  },
  { nouns: 'post', sense: 'document', behind: 'on', example: 'In a [post] on X he thanked her.' },
  {
    nouns: 'post',
    sense: 'site',
    before: 'guard border command observation police',
    example: 'A guard [post] burned.',
  },
  { nouns: 'arm', sense: 'weapon', many: true, example: 'The rebels bought [arms].' },
  { nouns: 'arm', sense: 'none', before: 'left right broken upper', example: 'His left [arm] hurts.' },
  { nouns: 'arm', sense: 'movement', before: '*', example: 'The lending [arm] was sold.' },
  { nouns: 'position', sense: 'proposal', behind: 'on', example: 'Her [position] on the dam is known.' },
  {
    nouns: 'appeal',
    sense: 'procedure',
    objectOf: 'lodge lose win hear dismiss file uphold',
    example: 'The judge dismissed the [appeal].',
  },
  { nouns: 'act', sense: 'none', before: 'balancing', example: 'It is a balancing [act].' },
  { nouns: 'act', sense: 'none', of: '*', example: 'It was an [act] of kindness.' },
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
    before: 'birthday dinner cocktail garden',
    example: 'A birthday [party] ended early.',
  },
  {
    nouns: 'body',
    sense: 'none',
    objectOf: 'find recover bury identify discover retrieve conceal hide move dump exhume wash carry burn cremate',
    example: 'Divers recovered the [body].',
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
    nouns: 'settlement',
    sense: 'settlement',
    before:
      'israeli jewish illegal informal unauthorised unauthorized roman viking mining farming fishing rural coastal hilltop nearby human neolithic',
    example: 'The Israeli [settlement] was evacuated.',
  },
  {
    nouns: 'settlement',
    sense: 'settlement',
    many: true,
    under: 'in inside near around',
    example: 'Police patrolled in the [settlements].',
  },
  {
    nouns: 'settlement',
    sense: 'settlement',
    of: '*',
    named: true,
    example: 'Soldiers left the [settlement] of Corvane.',
  },
  {
    nouns: 'settlement',
    sense: 'settlement',
    under: 'in inside near outside',
    example: 'Two people died in the [settlement].',
  },
  {
    nouns: 'settlement',
    sense: 'pact',
    before: 'negotiated peace divorce legal out-of-court political final pay wage financial cash confidential amicable',
    example: 'Both sides want a negotiated [settlement].',
  },
  {
    nouns: 'settlement',
    sense: 'pact',
    objectOf: 'reach sign negotiate approve reject pay agree seek offer',
    example: 'The firms reached a [settlement].',
  },
  { nouns: 'settlement', sense: 'pact', objectOf: 'find reach', example: 'A [settlement] was found.' },
  {
    nouns: 'settlement',
    sense: 'pact',
    behind: 'with between over',
    example: 'Her [settlement] with the club is secret.',
  },
  {
    nouns: 'settlement',
    sense: 'pact',
    of: '*',
    named: false,
    example: 'The [settlement] of the dispute took a year.',
  },
  { nouns: 'settlement', sense: 'pact', under: 'with without under', example: 'She left with a [settlement].' },
  {
    nouns: 'market',
    sense: 'site',
    before:
      'food fish cattle livestock street flea farmers covered night christmas vegetable fruit flower open-air crowded busy central local weekly',
    example: 'A fish [market] burned down.',
  },
  {
    nouns: 'market',
    sense: 'none',
    before: '*',
    example: 'The housing [market] cooled.',
  },
  { nouns: 'market', sense: 'none', behind: 'for', example: 'The [market] for chips is small.' },
  { nouns: 'market', sense: 'none', behind: 'in', named: false, example: 'The [market] in passports is growing.' },
  {
    nouns: 'market',
    sense: 'none',
    many: true,
    example: 'The [markets] fell on Monday.',
  },
  {
    nouns: 'place',
    sense: 'none',
    some: true,
    behind: 'in on at',
    example: 'Sixty men wait for a [place] in a shelter.',
  },
  {
    nouns: 'place',
    sense: 'none',
    objectOf: 'win lose secure earn deny offer keep book guarantee refuse clinch seal',
    example: 'The swimmer lost her [place].',
  },
  { nouns: 'ground', sense: 'none', many: true, under: 'on', example: 'The judge freed him on medical [grounds].' },
  {
    nouns: 'ground',
    sense: 'none',
    clause: true,
    under: 'on',
    example: 'They sued on the [ground] that nobody was asked.',
  },
  { nouns: 'ground', sense: 'none', many: true, behind: 'for', example: 'She saw no [grounds] for an appeal.' },
  {
    nouns: 'department',
    sense: 'region',
    of: '*',
    named: true,
    example: 'Floods hit the [departments] of Corvane and Osna.',
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
    nouns: 'capital',
    sense: 'none',
    before: 'fresh working venture share private foreign human',
    example: 'The firm needs fresh [capital].',
  },
  {
    nouns: 'bank',
    sense: 'nature',
    many: true,
    objectOf: 'burst overflow break breach overtop',
    example: 'The river broke its [banks].',
  },
  {
    nouns: 'bank',
    sense: 'nature',
    many: true,
    of: '*',
    named: true,
    under: 'on along from over',
    example: 'A crowd stood on the [banks] of the Osna.',
  },
  {
    nouns: 'bank',
    sense: 'nature',
    before: 'east eastern west western north northern south southern left right far opposite',
    example: 'The east [bank] was flooded.',
  },
  { nouns: 'bank', sense: 'nature', of: 'river canal stream', example: 'He sat on the [bank] of the river.' },
  {
    nouns: 'channel',
    sense: 'none',
    before: 'diplomatic back private official proper',
    example: 'They spoke through diplomatic [channels].',
  },
  {
    nouns: 'authority',
    sense: 'none',
    behind: 'to over',
    example: 'The federal court has [authority] over the port and its workers.',
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
    nouns: 'mine',
    sense: 'weapon',
    many: true,
    objectOf: 'lay plant clear sweep defuse remove detonate deploy',
    example: 'The patrol laid [mines].',
  },
  {
    nouns: 'mine',
    sense: 'weapon',
    before: 'land naval sea anti-tank anti-personnel floating limpet',
    example: 'A naval [mine] blew up.',
  },
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
  { nouns: 'call', sense: 'meeting', behind: 'with', example: 'In a [call] with reporters he denied it.' },
  {
    nouns: 'unit',
    sense: 'site',
    before: 'care burns maternity neonatal dialysis stroke',
    example: 'The maternity [unit] closed.',
  },
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
  {
    nouns: 'center centre',
    sense: 'site',
    before: '*',
    example: 'The treatment [center] is full.',
  },
];

const rows = new Map<string, ReadingRow[]>();
for (const row of READING_ROWS)
  for (const noun of row.nouns.split(' ')) rows.set(noun, [...(rows.get(noun) ?? []), row]);

/** The readings of a noun's lemma, in the order they are tried; none for a noun of one sense. */
export function readingsOf(lemma: string): readonly ReadingRow[] {
  return rows.get(lemma) ?? [];
}
