import type { MultiDirectedGraph } from 'graphology';
import type { Article, Claim, EdgeAttributes, NodeAttributes, Reading } from '../model';

/** Entities, claims, articles and outlets as nodes; relations and ties as edges. See `src/model/graph.ts`. */
export type NewsGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** A claim with the article it stands in. */
export interface Placed {
  readonly claim: Claim;
  readonly reading: Reading;
  readonly article: Article;
}
