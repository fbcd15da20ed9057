import { EMBEDDINGS } from './embedding';

/** Verbs that take a bare gerund as their second verb, beside those of the embedding table: "risk losing", "enjoy reading". */
const BARE =
  'start begin continue keep try stop enjoy end recommend go consider avoid remember risk mean love suggest like propose finish imagine come resist recall hate understand fear help involve abandon favor favour justify anticipate mind prefer miss dislike regret practice practise tolerate advocate oppose delay postpone resume support include entail require discuss';

/** Verbs that take an object and what it is doing: "saw the men leaving". */
const WITH_OBJECT =
  'see hear watch observe notice catch find keep leave have get feel picture imagine send witness spend set start stop prevent support oppose back favor favour allow accept tolerate involve envision mind mean risk show film photograph spot';

/** Verbs for which what they take is the whole deed and not its doer: who "opposes Norway fishing" need not oppose Norway. */
export const TAKES_DEED: ReadonlySet<string> = new Set(
  'support oppose back favor favour accept tolerate involve envision mind mean risk recommend anticipate discuss justify'.split(
    ' ',
  ),
);

const rows = (control: 'subject' | 'object') =>
  EMBEDDINGS.filter(
    (row) => row.by === null && row.control === control && (control === 'subject' || row.modality === 'actual'),
  ).map((row) => row.lemma);

/** "stopped supplying": a gerund right behind these is what the subject does. */
export const TAKES_GERUND: ReadonlySet<string> = new Set([...BARE.split(' '), ...rows('subject')]);

/** "saw the men leaving": the object does what the gerund says, and the verb is about that. */
export const TAKES_OBJECT_AND_GERUND: ReadonlySet<string> = new Set([...WITH_OBJECT.split(' '), ...rows('object')]);
