import type { Context } from "../graphql/context.ts";
import type { IdKind } from "../graphql/known-ids.ts";
import { filterInWords, type LinkFilter } from "../evidence/filter.ts";
import { findDocument } from "../document/load-document.ts";
import { findEntity } from "../entity/load-entity.ts";

/** The filter of a brief in words: "As of 1 June 2025; without Reuters". */
export async function asOfText(context: Context, filter: LinkFilter): Promise<string> {
  const nameOf = async (of: IdKind, id: string) => {
    if (of === "Entity") return (await findEntity(context, id))?.name ?? id;
    if (of === "Document") return (await findDocument(context, id))?.citation ?? id;
    return id;
  };
  return (await filterInWords(filter, nameOf)).join("; ");
}
