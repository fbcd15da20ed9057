/*
 * The forms of what newsgraph writes, once, as zod schemas; `newsgraph schema` prints them as JSON Schema (draft 2020-12). They check
 * whole outputs in the tests, and the compiler checks them against the nouns of src/model.
 */
import { z } from 'zod';
import { type EdgeAttributes, ENTITY_TYPES, type NodeAttributes, type OriginKind, type Reading } from '../model';

const offset = z.int().nonnegative().describe('UTF-16 code units from the start of the text');
const span = z.object({ start: offset, end: offset });
const quote = span.extend({ text: z.string().describe('text.slice(start, end)') });
const id = z.string();
const entityType = z.enum(ENTITY_TYPES as [string, ...string[]]);

const polarity = z.enum(['affirmed', 'denied', 'open']);
const status = z.enum(['asserted', 'presupposed', 'headline']);
const modalityKind = z.enum([
  'actual',
  'likely',
  'possible',
  'conditional',
  'planned',
  'attempted',
  'considered',
  'required',
  'wished',
  'asked',
]);
const role = z.enum([
  'agent',
  'patient',
  'recipient',
  'topic',
  'place',
  'time',
  'amount',
  'manner',
  'purpose',
  'other',
]);
const act = z.enum(['says', 'denies', 'warns', 'promises', 'asks', 'believes']);
const tellerKind = z.enum(['newsroom', 'named', 'unnamed', 'pronoun']);
const conditionKind = z.enum(['if', 'unless', 'until', 'as long as', 'without']);
const relationType = z.string().regex(/^[A-Z][A-Z_]{0,63}$/);

const mention = quote.extend({
  id,
  sentence: z.int(),
  head: span,
  form: z.enum(['name', 'noun', 'pronoun']),
  type: entityType.nullable(),
  refers: id.nullable(),
  unnamed: z.boolean(),
  key: z.string(),
  title: z.string().nullable(),
  owner: id.nullable(),
});

const argument = quote.extend({
  role,
  preposition: z.string().nullable(),
  core: quote,
  mention: id.nullable(),
  claim: id.nullable(),
  relation: relationType.nullable(),
});

const teller = quote.extend({ kind: tellerKind, mention: id.nullable() });

const step = z.object({
  by: teller,
  act,
  cue: quote.nullable(),
  polarity,
  modality: modalityKind,
  quoted: z.enum(['none', 'direct', 'indirect', 'mixed']),
});

const claim = z.object({
  id,
  sentence: z.int(),
  form: z.enum(['clause', 'noun', 'role', 'part', 'place']),
  status,
  relation: relationType,
  label: z.string(),
  predicate: z.object({ spans: z.array(span), text: z.string(), lemma: z.string() }),
  subject: argument.nullable(),
  object: argument.nullable(),
  arguments: z.array(argument),
  polarity,
  modality: z.object({ kind: modalityKind, cue: span.nullable() }),
  attribution: z.array(step).describe('who says so, outermost first; the newsroom is always the first'),
  conditions: z.array(quote.extend({ kind: conditionKind, claim: id.nullable() })),
  time: span.extend({ from: z.string().nullable(), to: z.string().nullable() }).nullable(),
  category: z.string().nullable().describe('PLOVER category'),
  evidence: z.array(
    span.extend({
      shows: z.enum([
        'predicate',
        'subject',
        'object',
        'argument',
        'polarity',
        'modality',
        'attribution',
        'condition',
        'time',
      ]),
      quote: z.string().describe('text.slice(start, end)'),
    }),
  ),
  confidence: z.number().min(0).max(1).describe('that the text says this, not that it is true'),
});

const notice = span.extend({ code: z.string(), message: z.string() });

/** A line of `newsgraph read`. */
export const readingSchema = z.object({
  article: id,
  sentences: z.array(span),
  mentions: z.array(mention),
  claims: z.array(claim),
  notices: z.array(notice),
});

const errorLine = z.object({
  article: z.union([z.string(), z.number(), z.null()]),
  line: z.int().positive(),
  error: z.object({ code: z.string(), message: z.string() }),
});

const entity = z.object({ id, name: z.string(), type: entityType, aliases: z.array(z.string()) });
const voices = z.tuple([z.int(), z.int()]).describe('least and most independent voices');
const fullArgument = argument.extend({ entity: entity.nullable() });

/** A line of `newsgraph export claims`. */
export const claimLineSchema = claim.extend({
  subject: fullArgument.nullable(),
  object: fullArgument.nullable(),
  arguments: z.array(fullArgument),
  attribution: z.array(step.extend({ by: teller.extend({ entity: entity.nullable() }) })),
  article: z.object({
    id,
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    url: z.string().nullable(),
    file: z.string().nullable(),
  }),
  proposition: z.object({ id, voices: z.object({ affirmed: voices, denied: voices }).nullable() }).nullable(),
});

const count = z.int().nonnegative();

const entityNode = z.object({
  kind: z.literal('entity'),
  label: z.string(),
  type: entityType,
  aliases: z.array(z.string()),
  country: z.string().nullable(),
  unnamed: z.boolean(),
  mentions: count,
  claims: count,
  articles: count,
});

const originKind = z.enum(['speaker', 'report', 'newsroom', 'agency', 'circle'] satisfies OriginKind[]);

const claimNode = z.object({
  kind: z.literal('claim'),
  label: z.string(),
  relation: relationType,
  polarity,
  modality: modalityKind,
  status,
  category: z.string().nullable(),
  confidence: z.number(),
  quote: z.string(),
  start: offset,
  end: offset,
  attribution: z.array(z.object({ kind: tellerKind, name: z.string(), entity: id.nullable(), act, polarity })),
  saidBy: z.string(),
  conditions: z.array(z.object({ kind: conditionKind, text: z.string() })),
  origins: z.array(z.object({ name: z.string(), kind: originKind })),
  article: id,
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});

const articleNode = z.object({
  kind: z.literal('article'),
  label: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  file: z.string().nullable(),
  claims: count,
});

const outletNode = z.object({ kind: z.literal('outlet'), label: z.string(), articles: count });

const relationEdge = z.object({
  kind: z.literal('relation'),
  type: relationType,
  label: z.string(),
  proposition: id,
  relationClass: z.string(),
  polarity,
  modality: modalityKind,
  conditional: z.boolean(),
  category: z.string().nullable(),
  score: z.number().nullable(),
  claims: z.array(id),
  weight: count,
  headlines: count,
  presupposed: count,
  confidence: z.number(),
  articles: count,
  outlets: z.array(z.string()),
  first: z.string().nullable(),
  last: z.string().nullable(),
  voices: voices.nullable(),
  disputed: z.boolean(),
});

const tieEdge = z.object({
  kind: z.enum(['subject', 'object', 'argument', 'teller', 'condition', 'article', 'outlet', 'disputes']),
  position: count,
  label: z.string().nullable(),
});

/** The file of `newsgraph export json`. */
export const graphSchema = z.object({
  options: z.object({ type: z.literal('directed'), multi: z.literal(true), allowSelfLoops: z.boolean() }),
  attributes: z.record(z.string(), z.unknown()),
  nodes: z.array(
    z.object({
      key: id,
      attributes: z.discriminatedUnion('kind', [entityNode, claimNode, articleNode, outletNode]),
    }),
  ),
  edges: z.array(
    z.object({
      key: id,
      source: id,
      target: id,
      undirected: z.literal(false).optional(),
      attributes: z.union([relationEdge, tieEdge]),
    }),
  ),
});

const OUTPUTS = {
  reading: {
    title: 'A line of `newsgraph read`: a reading, or an error with the number of its line',
    schema: z.union([readingSchema, errorLine]),
  },
  graph: { title: 'The file of `newsgraph export json`: graphology’s export', schema: graphSchema },
  claims: { title: 'A line of `newsgraph export claims`', schema: claimLineSchema },
} as const;

/** The JSON Schema of one of the outputs. */
export function jsonSchema(of: keyof typeof OUTPUTS): object {
  const { title, schema } = OUTPUTS[of];
  return { title, ...z.toJSONSchema(schema, { io: 'output' }) };
}

/*
 * The compiler's part: a noun that gains, loses or changes a field no longer fits its schema, and the build stops here. Ids are branded
 * texts and entity types a list of texts there, so both sides are compared as plain JSON.
 */
type Plain<Value> = Value extends string
  ? string
  : Value extends object
    ? { [Key in keyof Value]: Plain<Value[Key]> }
    : Value;
type Fits<Noun, Schema> =
  Plain<Noun> extends Plain<Schema> ? (Plain<Schema> extends Plain<Noun> ? true : never) : never;
type Mutable<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : { -readonly [Key in keyof Value]: Mutable<Value[Key]> };

true satisfies Fits<Mutable<Reading>, z.infer<typeof readingSchema>>;
true satisfies Fits<Mutable<NodeAttributes>, z.infer<typeof graphSchema>['nodes'][number]['attributes']>;
true satisfies Fits<Mutable<EdgeAttributes>, z.infer<typeof graphSchema>['edges'][number]['attributes']>;
