import type { KindRules } from "../change/rules.ts";
import { settleDocuments } from "../derive/settle-documents.ts";
import { settleWords } from "../derive/settle-words.ts";

export const documentRules: KindRules = {
  kind: "Document",
  async settle(tx, own) {
    await settleDocuments(tx, own);
    await settleWords(tx, { documents: own, conflicts: [] });
  },
};
