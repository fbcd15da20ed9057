declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** 16 hex digits of SHA-256 over url, outlet and text; never over a path. */
export type ArticleId = Id<'article'>;
/** `<article>#m<n>`, n counting from 0 in text order. */
export type MentionId = Id<'mention'>;
/** `<article>#c<n>`, n counting from 0 in text order of predicates. */
export type ClaimId = Id<'claim'>;
/** Readable: `person/joe-biden`; `~` and a short hash follow where namesakes need one. */
export type EntityId = Id<'entity'>;
/** `p/<hash>` of subject, relation class, target and modality. */
export type PropositionId = Id<'proposition'>;
/** `w/<hash>` of parties, relation class and time. */
export type MatterId = Id<'matter'>;
/** `o/<hash>` of matter, side and who stands behind it. */
export type OriginId = Id<'origin'>;
/** `d/<hash>` of its two claims. */
export type DisputeId = Id<'dispute'>;
/** `k/<hash>` of its two claims. */
export type JoinId = Id<'join'>;
