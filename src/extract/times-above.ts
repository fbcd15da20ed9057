import type { ClaimTime } from '../model';
import { obliquesOf, type Place } from './arguments';
import type { Reader } from './claim-draft';
import type { Clause } from './clauses';
import { timeOf } from './times';

/** Every clause whose words stand before those of a clause in its edge type: the "agreed" of "agreed on Monday to pay". */
function governorsOf({ source, meanings }: Reader, clause: Clause): Clause[] {
  const found: Clause[] = [];
  for (let { governor } = meanings[clause.id]; governor !== null; { governor } = meanings[governor]) {
    const above = source.index.clauses[governor];
    if (above.sentence !== clause.sentence) break;
    found.push(above);
  }
  return found;
}

/** When, and by how many votes, somebody agreed, refused or began to do what a claim tells: "[on Monday] began building", "vowed [on Friday] to appeal". */
export function timesAbove(
  reader: Reader,
  clause: Clause,
): readonly { readonly clause: Clause; readonly place: Place }[] {
  return governorsOf(reader, clause).flatMap((above) =>
    obliquesOf(reader.source, above)
      .filter(
        ({ role, slot, excluded }) =>
          (role === 'time' || (role === 'amount' && slot.preposition === 'by')) && !slot.shared && !excluded,
      )
      .map((place) => ({ clause: above, place })),
  );
}

/**
 * The day of a deed of which only the verb above it says when: of "refused on Monday to leave" and "began on Monday to build" it is that
 * of the deed too. Who "agreed on Monday to pay" pays on a day that is not told.
 */
export function timeAbove(reader: Reader, clause: Clause): ClaimTime | null {
  const { modality } = reader.meanings[clause.id];
  for (const above of governorsOf(reader, clause)) {
    const own = reader.meanings[above.id].modality;
    // "will begin on Monday to build"
    const isSame = own === modality || modality === 'attempted';
    const time = isSame ? timeOf(reader.source, above, own) : null;
    if (time) return time;
  }
  return null;
}
