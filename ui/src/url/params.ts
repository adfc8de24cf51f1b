import { PAGES } from "../registry/pages.ts";
import type { IdCodec } from "@backchannel/schema/codecs.ts";
import type { PageParams } from "../state/registry.ts";

type Key = keyof PageParams;
type AnyCodec = IdCodec<NonNullable<PageParams[Key]>>;

/** The parameters of all pages, in the order of the pages. */
export const PARAMS = Object.values(PAGES).flatMap(({ params }) =>
  Object.entries(params).map(([key, codec]) => ({ key: key as Key, codec: codec as AnyCodec })),
);
