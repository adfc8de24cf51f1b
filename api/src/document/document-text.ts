import type { RecordState } from "../change/records.ts";
import { citation } from "../words/citation.ts";

/** A document in words for history. */
export const documentText = ({ properties }: RecordState): string =>
  citation(String(properties.outletName), String(properties.publishedAt ?? ""));
