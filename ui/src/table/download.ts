import { FILTER_ADDRESS } from "@backchannel/schema/filter-address.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { ids as idsCodec, LONGEST_ADDRESS } from "@backchannel/schema/codecs.ts";
import type { LinkFilterInput } from "../state/link-filter.ts";

/** Where the links among some entities are a file, under the filter of the page. */
export function downloadAddress(asked: { ids: string[]; filter: LinkFilterInput }): string | null {
  const parts = keysOf(asked.filter).map((name) => partOf(name, asked.filter));
  const show = idsCodec(asked.ids.length).write(asked.ids);
  const address = `/export/links.csv?${[`show=${show}`, ...parts].join("&")}`;
  return address.length < LONGEST_ADDRESS ? address : null;
}

function partOf<Name extends keyof LinkFilterInput>(name: Name, filter: LinkFilterInput): string {
  const { key, codec } = FILTER_ADDRESS[name];
  return `${key}=${codec.write(filter[name] as never)}`;
}
