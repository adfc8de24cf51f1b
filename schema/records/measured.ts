import { FURTHER } from "./further.ts";
import type { Property } from "./record.ts";

/** How much a claim tells of: money, goods, a share, and whatever no other field fits (R42). */
export const MEASURED = {
  amount: {
    type: "amount",
    bare: true,
    input: "optional",
    read: "answer",
    csv: "amount",
    label: "amount",
    form: { label: "Amount", hint: "1200000, or a range: 50000000.. is that or more" },
    about:
      "How much, as a decimal: `1200000`; a range has `..` between its ends: `10..20`, `50000000..` for that or more (R42).",
  },
  currency: {
    type: { matching: /^([A-Z]{3})?$/, most: 3, rule: "must be a currency of ISO 4217: EUR" },
    bare: true,
    input: "optional",
    read: "answer",
    csv: "currency",
    label: "currency",
    form: { label: "Currency", hint: "EUR, USD; empty if not told" },
    about: "Currency of the amount by ISO 4217, e.g. `EUR`; null where none is told.",
  },
  unit: {
    type: "name",
    bare: true,
    input: "optional",
    read: "answer",
    csv: "unit",
    label: "unit",
    form: { label: "Unit, if it is no money", hint: "tons, rifles" },
    about: "What is counted where the amount is no money: `tons`.",
  },
  share: {
    type: "share",
    bare: true,
    input: "optional",
    read: "answer",
    csv: "share",
    label: "share",
    form: { label: "Share in per cent", hint: "25, or a range: 25..50" },
    about: "Share of the object in per cent, a decimal or a range like `amount`: `25`, `25..50`.",
  },
  ...FURTHER,
} as const satisfies Record<string, Property>;
