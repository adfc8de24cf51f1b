import { builder } from "../graphql/builder.ts";
import type { Context } from "../graphql/context.ts";
import { type AmountSum, howMuch, howMuchShort, sumShort, sumText } from "./amounts.ts";
import { type LinkView, withClaims } from "./link-node.ts";
import { LinkRef } from "./link-ref.ts";

export const AmountSumRef = builder.objectRef<AmountSum>("AmountSum").implement({
  description:
    "What the admitted claims of a link, or of several, come to in one currency or unit. Sums are over occasions, not claims: what several documents tell of one counts once (R42).",
  fields: (t) => ({
    currency: t.exposeString("currency", {
      nullable: true,
      description: "ISO 4217; null where none is told, or where no money is counted.",
    }),
    unit: t.exposeString("unit", {
      nullable: true,
      description: "What is counted where it is no money, e.g. `tons`.",
    }),
    total: t.exposeString("total", {
      nullable: true,
      description:
        "The sum, written like `Claim.amount`: a decimal, or a range where amounts are ranges; null where all amounts have rivals.",
    }),
    occasions: t.exposeInt("occasions", { description: "Occasions that are added up." }),
    rivals: t.exposeStringList("rivals", {
      description:
        "Of each occasion of which documents tell different amounts these, in words. They are not added.",
    }),
    perhapsOne: t.exposeInt("perhapsOne", {
      description: "Occasions of equal amount that no document tells of together: they may be one.",
    }),
    text: t.string({
      description: "All of it in words: 'EUR 3,400,000 on 3 occasions'.",
      resolve: sumText,
    }),
    short: t.string({
      description: "The sum in short: 'EUR 3.4 m', '3 × EUR 1.2 m'; '' where there is none.",
      resolve: sumShort,
    }),
  }),
});

const howMuchOf = async (context: Context, view: LinkView) =>
  howMuch(context, await withClaims(context, view));

builder.objectFields(LinkRef, (t) => ({
  amounts: t.field({
    type: [AmountSumRef],
    description:
      "What its admitted claims come to, for each currency and unit; empty where no claim tells an amount.",
    resolve: async (view, _args, context) => (await howMuchOf(context, view)).sums,
  }),
  measureShort: t.string({
    nullable: true,
    description:
      "How much, in short, as it stands on the line of a graph: '25 %', '3 × EUR 1.2 m'; null where no claim tells, or all differ.",
    resolve: async (view, _args, context) => howMuchShort(await howMuchOf(context, view)) || null,
  }),
  shareText: t.string({
    nullable: true,
    description:
      "The share in per cent that its claims give; where they differ each with its document, side by side. Never added. Null where none is given.",
    resolve: async (view, _args, context) =>
      (await howMuchOf(context, view)).shares.join("; ") || null,
  }),
}));
