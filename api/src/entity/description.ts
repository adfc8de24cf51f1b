import type { LinkKind } from "@backchannel/schema/kinds.ts";
import { edtfText } from "../dates/edtf.ts";
import { type EntityRow, NAMED } from "./entity.cypher.ts";
import type { Context } from "../graphql/context.ts";
import type { LinkFilter } from "../evidence/filter.ts";
import { linksOfEntities } from "../link/link.cypher.ts";
import { linkView, withClaims } from "../link/link-node.ts";
import { restrictsSources } from "../evidence/restricted-sources.ts";
import { distinct } from "../evidence/occasion.ts";
import { listed } from "../words/words.ts";

const ROLES: readonly LinkKind[] = ["HEADS", "REPRESENTS"];

/**
 * The editor's description, else the date of an event. If a filter restricts sources or days (R19),
 * that text may rest on what is left out, so one is made from the admitted HEADS and REPRESENTS
 * links instead.
 */
export async function describe(context: Context, node: EntityRow, filter: LinkFilter) {
  if (!restrictsSources(filter)) {
    return node.description || (node.date ? edtfText(node.date) : null);
  }
  const page = {
    filter: { ...filter, types: ROLES, direction: "OUTGOING" as const },
    readClaims: true,
    neighbor: NAMED,
    orderBy: "EVIDENCE" as const,
    limit: 3,
    after: null,
  };
  const rows = await context.loader(linksOfEntities, page).load(node.id);
  if (rows.length === 0) return null;
  const parts = await Promise.all(
    rows.map(async (row) => {
      const link = await withClaims(context, linkView(row, filter));
      const { name } = row.neighbor;
      const role = distinct(link, "role")[0];
      if (link.kind === "HEADS") return role ? `${role} of ${name}` : `heads ${name}`;
      return `speaks for ${name}`;
    }),
  );
  return `${listed(parts)}, by the sources kept.`;
}
