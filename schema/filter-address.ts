import { EVIDENCE, NATURES } from "./claim.ts";
import * as as from "./codecs.ts";
import { EVERY_LINK_KIND, keysOf } from "./kinds.ts";
import { LENSES } from "./link-kinds/row.ts";

/** How a choice stands in an address: `key=value`. */
export interface Addressed<T> {
  key: string;
  codec: as.Codec<T>;
}

const addressed = <T>(key: string, codec: as.Codec<T>): Addressed<T> => ({ key, codec });

/** The most sources of one sort that the API leaves out. */
const sources = as.ids(500);

/**
 * How each option of a LinkFilter stands in an address: that of the page, and that of a download. The
 * names are those of the API. `direction` has none, since neither asks from one entity.
 */
export const FILTER_ADDRESS = {
  lenses: addressed("lenses", as.someOf(keysOf(LENSES))),
  kinds: addressed("kinds", as.someOf(EVERY_LINK_KIND)),
  evidence: addressed("evidence", as.someOf(keysOf(EVIDENCE))),
  knownBy: addressed("published-by", as.day),
  during: addressed("during", as.days),
  includePossible: addressed("possible", as.yesNo),
  includeUndated: addressed("undated", as.yesNo),
  includeBackground: addressed("background", as.yesNo),
  excludePublishers: addressed("without", sources),
  excludeDocuments: addressed("without-documents", sources),
  excludeOrigins: addressed("without-origins", sources),
  onlyPublishers: addressed("only", sources),
  natures: addressed("natures", as.someOf(keysOf(NATURES))),
  minOrigins: addressed("origins", as.wholeNumber(1, 1000)),
  contested: addressed("contested", as.yesNo),
};
