import { MultiDirectedGraph } from 'graphology';
import type { NewsGraph } from '../../src/graph';
import type {
  ArticleNode,
  ClaimNode,
  EdgeAttributes,
  EntityNode,
  NodeAttributes,
  OutletNode,
  RelationEdge,
} from '../../src/model';
import { story } from '../support/story';

/** A graph in which every text a publisher, a reader or a name can bring is one of these; every other claim and relation has empty lists. */
export function hostileGraph(texts: readonly string[]): NewsGraph {
  const graph: NewsGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const like = templates();
  for (const [index, text] of texts.entries()) {
    const [person, claim, article, outlet] = [
      `person/${text}~${index}`,
      `${text}#c${index}`,
      `${text}~${index}`,
      `outlet/${text}~${index}`,
    ];
    graph.addNode(person, { ...like.entity, label: text, aliases: [text, `${text}|`], country: text });
    const step = { ...like.claim.attribution[0]!, name: text };
    const listed = <Item>(...items: Item[]) => (index % 2 === 0 ? items : []);
    graph.addNode(claim, {
      ...like.claim,
      label: text,
      relation: text,
      quote: text,
      saidBy: text,
      attribution: listed(step, step),
      conditions: listed({ kind: 'if', text } as const),
      origins: listed({ name: text, kind: 'report' } as const),
      outlet: text,
      category: text,
    });
    graph.addNode(article, { ...like.article, label: text, title: text, byline: text, url: text, file: text });
    graph.addNode(outlet, { ...like.outlet, label: text });
    graph.addEdgeWithKey(`r/${text}~${index}`, person, person, {
      ...like.relation,
      type: text,
      label: text,
      outlets: listed(text),
    });
    graph.addEdgeWithKey(`${claim}>argument/0`, claim, person, { kind: 'argument', position: 0, label: text });
    graph.addEdgeWithKey(`${claim}>article/0`, claim, article, { kind: 'article', position: 0, label: null });
    graph.addEdgeWithKey(`${article}>outlet`, article, outlet, { kind: 'outlet', position: 0, label: null });
  }
  return graph;
}

/** One node or edge of each kind, to be filled with other words. */
function templates() {
  const { graph } = story();
  const node = <Node>(kind: string) =>
    graph.getNodeAttributes(graph.findNode((_, attributes) => attributes.kind === kind)!) as Node;
  const relation = graph.getEdgeAttributes(graph.findEdge((_, { kind }) => kind === 'relation')!) as RelationEdge;
  return {
    entity: node<EntityNode>('entity'),
    claim: node<ClaimNode>('claim'),
    article: node<ArticleNode>('article'),
    outlet: node<OutletNode>('outlet'),
    relation,
  };
}
