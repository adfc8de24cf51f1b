import { blockKeys } from "./block-keys.ts";

/** The keys of a name as the words of a full-text index, in which signs would mean something. */
export const blockText = (value: string): string =>
  blockKeys(value)
    .map((key) => key.replaceAll(/[^\p{L}\p{N}]/gu, "_"))
    .join(" ");
