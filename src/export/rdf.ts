/* The resources of the graph as Turtle, as JSON-LD, and as nanopublications (TriG), a resource a chunk. */
import type Graph from 'graphology';
import type { EdgeAttributes, NodeAttributes } from '../model';
import { wellFormed } from '../text/escape';
import { iriOf, PREFIXES, type RdfObject, type Resource, resources, type Term } from './resources';

type AnyGraph = Graph<NodeAttributes, EdgeAttributes>;

function* prefixes(): Generator<string> {
  for (const [name, iri] of Object.entries(PREFIXES)) yield `@prefix ${name}: <${iri}> .\n`;
  yield '\n';
}

export function* turtle(graph: AnyGraph): Generator<string> {
  yield* prefixes();
  for (const resource of resources(graph)) yield `${turtleOf(resource)}\n`;
}

function turtleOf({ iri, types, statements }: Resource, indent = ''): string {
  const lines = statements.map(([term, object]) => `${term} ${turtleObject(object)}`);
  if (types.length > 0) lines.unshift(`a ${types.join(', ')}`);
  return `${indent}<${iri}> ${lines.join(` ;\n${indent}  `)} .\n`;
}

function turtleObject(object: RdfObject): string {
  if ('iri' in object) return `<${object.iri}>`;
  if ('term' in object) return object.term;
  return `"${quoted(object.literal)}"${object.type === null ? '' : `^^${object.type}`}`;
}

const NAMED: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/** Controls as `\uXXXX`; half a surrogate pair has no UTF-8 and becomes U+FFFD. */
function quoted(text: string): string {
  return wellFormed(text).replace(
    /["\\\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g,
    (mark) => NAMED[mark] ?? `\\u${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

export function* jsonld(graph: AnyGraph): Generator<string> {
  yield `{"@context":${JSON.stringify(PREFIXES)},"@graph":[`;
  let first = true;
  for (const resource of resources(graph)) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify(jsonOf(resource))}`;
    first = false;
  }
  yield '\n]}\n';
}

function jsonOf({ iri, types, statements }: Resource): object {
  const record: Record<string, unknown> = { '@id': iri };
  if (types.length > 0) record['@type'] = types;
  const values = new Map<Term, unknown[]>();
  for (const [term, object] of statements) {
    const list = values.get(term);
    if (list === undefined) values.set(term, [jsonObject(object)]);
    else list.push(jsonObject(object));
  }
  for (const [term, list] of values) record[term] = list;
  return record;
}

function jsonObject(object: RdfObject): unknown {
  if ('iri' in object) return { '@id': object.iri };
  if ('term' in object) return { '@id': object.term };
  const value = wellFormed(object.literal);
  return object.type === null ? { '@value': value } : { '@value': value, '@type': object.type };
}

/**
 * One nanopublication a claim (nanopub.net): what is claimed, where it comes from, and who made this publication of it. They are not signed
 * and have no date of their own: the same articles give the same bytes.
 */
export function* nanopublications(graph: AnyGraph): Generator<string> {
  yield '@prefix np: <http://www.nanopub.org/nschema#> .\n';
  yield* prefixes();
  for (const resource of resources(graph)) {
    if (!resource.types.includes('schema:Claim')) continue;
    yield nanopublication(graph, resource);
  }
}

/** What belongs to where the claim comes from and not to what it says. */
const PROVENANCE =
  /^(?:prov:|schema:datePublished|ng:(?:saidBy|tellers|tellerKinds|tellerActs|outlet|published|publishedAt|start|end|quote|confidence)$|schema:text)/;

function nanopublication(graph: AnyGraph, { iri, types, statements }: Resource): string {
  const name = (part: string) => `<${iri}/${part}>`;
  const id = statements.find(([term]) => term === 'ng:id')![1] as { literal: string };
  const ties = graph
    .filterOutEdges(id.literal, (_, { kind }) => kind !== 'relation')
    .sort()
    .map((edge): [EdgeAttributes, RdfObject] => [graph.getEdgeAttributes(edge), { iri: iriOf(graph.target(edge)) }]);
  const said = statements.filter(([term]) => !PROVENANCE.test(term));
  const from = statements.filter(([term]) => PROVENANCE.test(term));
  for (const [{ kind }, object] of ties) {
    if (kind === 'teller') from.push(['prov:wasAttributedTo', object]);
    else if (kind === 'article') from.push(['prov:wasQuotedFrom', object]);
    else said.push([`ng:${kind}`, object]);
  }
  const assertion = turtleOf({ iri, types, statements: said }, '  ');
  const provenance = turtleOf(
    { iri: `${iri}/assertion`, types: [], statements: [['prov:wasDerivedFrom', { iri }], ...from] },
    '  ',
  );
  return `${name('head')} {
  <${iri}/np> a np:Nanopublication ;
    np:hasAssertion ${name('assertion')} ;
    np:hasProvenance ${name('provenance')} ;
    np:hasPublicationInfo ${name('info')} .
}
${name('assertion')} {
${assertion}}
${name('provenance')} {
${provenance}}
${name('info')} {
  <${iri}/np> prov:wasGeneratedBy ng:newsgraph .
}

`;
}
