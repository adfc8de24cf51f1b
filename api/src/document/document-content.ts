import { DOCUMENT } from "@backchannel/schema/records/document.ts";
import type { z } from "zod";
import { inputOf } from "../change/record-input.ts";

/** What `createDocument` and `updateDocument` take. */
export const documentContent = inputOf(DOCUMENT);
export type DocumentContent = z.output<typeof documentContent>;
