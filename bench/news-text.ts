/**
 * Running text of news that nobody wrote, for the benches of whole builds: articles of stories, each with its cast of invented names, in
 * sentences put together from parts of our own. Seeded: equal numbers give equal articles.
 */
import { randomOf, type Thing, type World } from './scale-world';

export interface NewsText {
  readonly title: string;
  readonly outlet: string;
  /** ISO 8601 day. */
  readonly published: string;
  readonly text: string;
}

interface Cast {
  readonly people: readonly Thing[];
  readonly organizations: readonly Thing[];
  readonly places: readonly Thing[];
  readonly lands: readonly Thing[];
  readonly topics: readonly string[];
}

const TOPICS =
  'a ceasefire|the water treaty|a ban on coal exports|the port strike|a pension reform|the border crossing|the rail merger|a tax on imports|the dam project|new elections|the vaccine program|the fishing quota|an arms embargo|the housing law|the budget|the peace talks|the mining licence|the airport expansion|the school closures|the grain corridor'.split(
    '|',
  );
const DEEDS =
  'backed|rejected|delayed|criticized|approved|suspended|welcomed|opposed|signed|abandoned|defended|blocked|announced|postponed|endorsed'.split(
    '|',
  );
const PLANS =
  'raise wages|send observers|cut spending|open a second terminal|withdraw its troops|publish the report|hold a vote|close two plants|lift the sanctions|hire more inspectors|release the prisoners|cap prices|rebuild the bridge|freeze the accounts|expand the fleet'.split(
    '|',
  );
const EFFECTS =
  'prices would rise within weeks|thousands of families had lost their homes|the talks could collapse|no decision had been made|the costs were higher than expected|the agreement would hold until spring|hospitals were running out of supplies|the minister would not resign|investors had already left|the vote might be repeated|farmers would be paid by autumn|the plan needed more time|the river was still rising|nobody had been hurt'.split(
    '|',
  );
const TIMES =
  'on Monday|on Tuesday|on Wednesday|on Thursday|on Friday|last week|late on Sunday|earlier this month|in March|two days later|after a long debate|before the summit'.split(
    '|',
  );
const UNNAMED =
  'a senior official|two diplomats|a spokeswoman for the ministry|people familiar with the matter|a government adviser|residents|union leaders|an aid worker|several lawmakers|a military source'.split(
    '|',
  );
const SAYS = 'said|told reporters|warned|added|insisted|acknowledged|argued|confirmed'.split('|');
const SCENES =
  'Shops stayed closed and buses did not run in most districts.|The streets were quiet by the evening.|Rain had flooded the lower town for a third day.|Lorries waited in long lines at the gates.|Only a handful of members were in the chamber.|The market opened an hour late.|Teachers and nurses joined the march along the harbor.|Power was restored to about half of the homes.'.split(
    '|',
  );

type Part = (tools: Tools) => string;

interface Tools {
  readonly who: () => string;
  readonly body: () => string;
  readonly place: () => string;
  readonly land: () => string;
  readonly topic: () => string;
  readonly of: (choices: readonly string[]) => string;
  readonly number: (most: number) => number;
}

const SENTENCES: readonly Part[] = [
  ({ who, of, topic }) => `${who()} ${of(DEEDS)} ${topic()} ${of(TIMES)}, and ${of(SAYS)} that ${of(EFFECTS)}.`,
  ({ body, of, topic, place }) => `${body()} ${of(DEEDS)} ${topic()} in ${place()} ${of(TIMES)}.`,
  ({ who, of, body }) =>
    `"We will ${of(PLANS).replace('its', 'our')} if ${of(EFFECTS)}," ${who()} told ${body()} ${of(TIMES)}.`,
  ({ of, land, topic }) =>
    `${of(UNNAMED)} ${of(SAYS)} that ${land()} would not support ${topic()} unless ${of(EFFECTS)}.`,
  ({ who, of, land, body }) => `${who()} urged ${land()} to ${of(PLANS)}, but ${body()} denied that ${of(EFFECTS)}.`,
  ({ body, of, number, place }) =>
    `According to ${body()}, at least ${number(900) + 10} people left ${place()} ${of(TIMES)} because ${of(EFFECTS)}.`,
  ({ who, topic, of, body }) =>
    `${who()}, who had ${of(DEEDS)} ${topic()} before, met officials of ${body()} ${of(TIMES)}.`,
  ({ land, of, topic, place }) =>
    `${land()} has yet to ${of(PLANS)}, although ${topic()} was ${of(['discussed', 'signed', 'delayed', 'rejected'])} in ${place()} ${of(TIMES)}.`,
  ({ of, body, topic }) => `It was not clear whether ${body()} had ${of(DEEDS)} ${topic()}.`,
  ({ of, who, land, number }) =>
    `${land()} plans to ${of(PLANS)} and will spend ${number(90) + 2} million on it, ${who()} ${of(SAYS)} ${of(TIMES)}.`,
  ({ of, place }) => `${of(SCENES)} In ${place()}, ${of(EFFECTS)}.`,
  ({ of, who, topic, body }) =>
    `Asked about ${topic()}, ${who()} ${of(SAYS)} that ${body()} should ${of(PLANS)} as soon as possible.`,
];

const SENTENCES_A_PARAGRAPH = 3;

/** Article number `n` of `count` in a world. */
export function newsText(world: World, n: number, count: number, seed: number, words = 500): NewsText {
  const random = randomOf(seed * 1_000_003 + n);
  const story = Math.floor(random() ** 2 * Math.ceil(count / 6));
  const cast = castOf(world, randomOf(seed * 7_919 + story));
  const tools = toolsOf(cast, random);
  const paragraphs: string[] = [];
  let length = 0;
  while (length < words) {
    const sentences = Array.from({ length: SENTENCES_A_PARAGRAPH }, () => capital(tools.sentence()(tools)));
    paragraphs.push(sentences.join(' '));
    length += paragraphs.at(-1)!.split(' ').length;
  }
  const day = (most: number) => String(1 + Math.floor(random() * most)).padStart(2, '0');
  return {
    title: capital(`${tools.body()} ${tools.of(DEEDS)} ${tools.topic()}`),
    outlet: `Outlet ${Math.floor(random() * 40)}`,
    published: `2026-${day(9)}-${day(28)}`,
    text: `${paragraphs.join('\n\n')}\n`,
  };
}

function castOf(world: World, random: () => number): Cast {
  // Some are in the news all the time: a cubed uniform picks low numbers most.
  const famous = <Value>(values: readonly Value[]) => values[Math.floor(random() ** 3 * values.length)]!;
  const some = <Value>(count: number, values: readonly Value[]) => Array.from({ length: count }, () => famous(values));
  return {
    people: some(4, world.people),
    organizations: some(3, world.organizations),
    places: some(2, world.places),
    lands: some(2, world.lands),
    topics: some(2, TOPICS),
  };
}

function toolsOf(cast: Cast, random: () => number): Tools & { readonly sentence: () => Part } {
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  const met = new Set<Thing>();
  const named = (things: readonly Thing[]) => {
    const thing = pick(things);
    const { words, title } = pick(met.has(thing) ? thing.later : thing.first);
    met.add(thing);
    return title === null ? words : `${title} ${words}`;
  };
  return {
    who: () => named(cast.people),
    body: () => `the ${named(cast.organizations)}`,
    place: () => named(cast.places),
    land: () => cast.lands[Math.floor(random() * cast.lands.length)]!.first[0]!.words,
    topic: () => pick(cast.topics),
    of: pick,
    sentence: () => pick(SENTENCES),
    number: (most) => Math.floor(random() * most),
  };
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
