import { CONFLICT_STATUSES, MODALITIES, type Modality } from "@backchannel/schema/claim.ts";
import type { ConflictRow } from "../conflict/curated-conflict.cypher.ts";
import type { Context } from "../graphql/context.ts";
import type { DocumentRow } from "../document/document.cypher.ts";
import type { ClaimArrays } from "../evidence/claim-arrays.ts";
import { conflictsTouching } from "../conflict/touching.ts";
import { listed } from "../words/words.ts";
import { documents } from "../document/load-document.ts";
import type { GoBetween } from "./contacts.ts";
import type { Sheet } from "./contacts-sheet.ts";
import { joinEvent } from "../evidence/joined-claims.ts";

/** What one document says about one go-between. Silence is not denial. */
export type MediatorSays = "SAYS" | "SILENT" | "CONTRADICTS";

export interface MediatorCell {
  document: DocumentRow;
  says: MediatorSays;
  claims: string[];
  text: string;
}
export interface MediatorTable {
  documents: DocumentRow[];
  rows: { goBetween: GoBetween; cells: MediatorCell[] }[];
}

/** Which document names whom as mediator, over all occasions of a contacts sheet. */
export async function mediatorTable(context: Context, sheet: Sheet): Promise<MediatorTable> {
  const perGoBetween = sheet.goBetweens.map((goBetween) => joinEvent(goBetween.links, null));
  const contacts = [...sheet.occasions, sheet.withoutOccasion].flatMap((row) => row?.claims ?? []);
  const ids = new Set([...perGoBetween, ...contacts].flatMap(({ document }) => document));
  const columns = await documents(context, [...ids]);
  columns.sort((a, b) => a.pubLast - b.pubLast || (a.id < b.id ? -1 : 1));
  const touching = await conflictsTouching(
    context,
    perGoBetween.flatMap(({ claim }) => claim),
  );
  const open = touching.filter(
    ({ about, status }) => about === "MEDIATOR" && CONFLICT_STATUSES[status].open,
  );
  return {
    documents: columns,
    rows: sheet.goBetweens.map((goBetween, n) => ({
      goBetween,
      cells: columns.map((document) => ({
        document,
        ...cellOf(document.id, perGoBetween[n] as ClaimArrays, perGoBetween.toSpliced(n, 1), open),
      })),
    })),
  };
}

type Side = ConflictRow["sides"][number];
type Claims = Pick<ClaimArrays, "claim" | "document" | "modality">;

/**
 * What a document says about a go-between. `own` are the claims of all documents that name it as
 * mediator, `others` those that name other go-betweens. Naming somebody else is a contradiction
 * only if a curator has put the two on different sides of an open conflict. A document that names
 * no mediator is silent.
 */
export function cellOf(
  document: string,
  own: Claims,
  others: readonly Claims[],
  conflicts: readonly { sides: readonly Pick<Side, "statement" | "claims">[] }[],
): Pick<MediatorCell, "says" | "claims" | "text"> {
  const here = placesOf(own, document);
  const affirming = here.filter((i) => own.modality[i] !== "DENIED");
  if (here.length > 0) {
    return {
      says: affirming.length > 0 ? "SAYS" : "CONTRADICTS",
      claims: here.map((i) => own.claim[i] as string),
      text: listed([...new Set(here.map((i) => inside(own.modality[i] as Modality)))]),
    };
  }
  const affirmed = own.claim.filter((_, i) => own.modality[i] !== "DENIED");
  const rivals = new Set(
    others.flatMap((other) => placesOf(other, document).map((i) => other.claim[i] as string)),
  );
  const against = conflicts.flatMap(({ sides }) =>
    sides.some(({ claims }) => claims.some((id) => affirmed.includes(id)))
      ? sides.filter(({ claims }) => !claims.some((id) => affirmed.includes(id)))
      : [],
  );
  const claims = [...new Set(against.flatMap((side) => side.claims))].filter((id) =>
    rivals.has(id),
  );
  if (claims.length === 0) return { says: "SILENT", claims, text: "silent" };
  const sides = against.filter((side) => side.claims.some((id) => rivals.has(id)));
  return {
    says: "CONTRADICTS",
    claims,
    text: `names another: ${listed([...new Set(sides.map(({ statement }) => statement))])}`,
  };
}

const placesOf = (claims: Claims, document: string) =>
  claims.claim.map((_, i) => i).filter((i) => claims.document[i] === document);

const inside = (modality: Modality) => {
  const { text } = MODALITIES[modality];
  return text.charAt(0).toLowerCase() + text.slice(1);
};
