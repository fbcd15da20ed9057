/**
 * What a report says that a deed or an announcement stirs up: "setting the stage for a showdown". Behind a comma it is the newsroom's own word
 * on what was told before. Each row: the lemma of the verb, those of its objects, an example whose marked deed nobody but the newsroom tells.
 */
interface StirRow {
  readonly verb: string;
  readonly objects: string;
  readonly example: string;
}

export const STIRS: readonly StirRow[] = [
  {
    verb: 'set',
    objects: 'stage scene',
    example: 'The unions said they would not leave, [setting] the stage for a showdown.',
  },
  { verb: 'pave', objects: 'way', example: 'The minister said he would resign, [paving] the way for an election.' },
  {
    verb: 'draw',
    objects: 'criticism anger ire fire condemnation rebuke protest outcry praise applause fury scorn backlash',
    example: 'The minister said he would close the port, [drawing] criticism from unions.',
  },
  {
    verb: 'raise',
    objects: 'question fear concern doubt hope prospect specter spectre alarm stake pressure',
    example: 'The firm said it would close the plant, [raising] fears of unrest.',
  },
  {
    verb: 'spark',
    objects: 'outrage outcry anger protest fury criticism debate fear row backlash condemnation',
    example: 'The minister said he would close the port, [sparking] outrage among fishermen.',
  },
  {
    verb: 'prompt',
    objects: 'outrage outcry anger protest fury criticism debate fear speculation condemnation',
    example: 'The minister said he would close the port, [prompting] protests by fishermen.',
  },
  {
    verb: 'provoke',
    objects: 'outrage outcry anger protest fury criticism debate fear row backlash condemnation',
    example: 'The minister said he would close the port, [provoking] anger among fishermen.',
  },
  {
    verb: 'fuel',
    objects: 'fear speculation anger tension concern suspicion doubt',
    example: 'The minister said he would stay away, [fueling] speculation about a coup.',
  },
  {
    verb: 'stoke',
    objects: 'fear speculation anger tension concern suspicion',
    example: 'The minister said he would stay away, [stoking] fears of a coup.',
  },
  {
    verb: 'deepen',
    objects: 'crisis rift stand-off standoff row dispute feud divide uncertainty impasse',
    example: 'The directors said they would stay, [deepening] a rift with the farmers.',
  },
  {
    verb: 'escalate',
    objects: 'crisis stand-off standoff row dispute feud conflict tension',
    example: 'The directors said they would stay, [escalating] a dispute with the farmers.',
  },
  {
    verb: 'dash',
    objects: 'hope',
    example: 'The minister said he would not sign, [dashing] hopes of a truce.',
  },
];

const OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  STIRS.map(({ verb, objects }) => [verb, new Set(objects.split(' '))]),
);

/** Whether a verb and its object, by their lemmas, say what something stirs up. */
export const stirs = (verb: string, object: string): boolean => OBJECTS.get(verb)?.has(object) ?? false;
