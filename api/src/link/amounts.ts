import { readAmount } from "@backchannel/schema/amount.ts";
import { isStated } from "@backchannel/schema/kinds.ts";
import { type ClaimsWanted, claimsById } from "../claim/claim.cypher.ts";
import { document } from "../document/load-document.ts";
import type { ClaimSet } from "../evidence/claim-set.ts";
import { tellsHowMuch } from "../evidence/evidence.ts";
import type { Context } from "../graphql/context.ts";
import { type LinkView, withClaims } from "./link-node.ts";
import { citation } from "../words/citation.ts";
import { amountShort, amountText, type Measured, shareText, sumOf } from "../words/amount-words.ts";
import { count } from "../words/words.ts";

/** What the claims of a link come to in one currency, or in one unit (R42). */
export interface AmountSum {
  currency: string | null;
  unit: string | null;
  /** The sum over occasions, as an amount is written; null where all amounts have rivals. */
  total: string | null;
  /** The amount of each of these occasions, where it is the same. */
  each: string | null;
  /** On how many occasions; what several documents tell of one counts once. */
  occasions: number;
  /** Occasions of which documents tell different amounts: shown, never added. */
  rivals: string[];
  /** Occasions of equal amount that no document tells of together: they may be one. */
  perhapsOne: number;
  /** What it comes to at least, rivals at the lowest of them: to put several in order, never shown. */
  least: number;
}

type Told = Measured & { group: number; event: string; documentId: string };

const MEASURED: ClaimsWanted = {
  claim: ["id", "amount", "currency", "unit", "share"],
  sources: null,
};

/** How much each admitted claim tells of, without those that deny it; most links need no reading. */
async function measuresOf(context: Context, set: ClaimSet): Promise<Told[]> {
  const { claims } = set;
  const wanted = set.admitted.filter(
    (i) => tellsHowMuch(claims, i) && claims.modality[i] !== "DENIED",
  );
  if (wanted.length === 0) return [];
  const loader = context.loader(claimsById, MEASURED);
  const told = await Promise.all(
    wanted.map(async (i) => {
      const claim = await loader.load(claims.claim[i] as string);
      // It was taken back after its link was read.
      if (!claim) return null;
      const { amount, currency, unit, share } = claim;
      const [group, documentId] = [claims.group[i] as number, claims.document[i] as string];
      const event = claims.event[i] as string;
      return { amount, currency, unit, share, group, event, documentId };
    }),
  );
  return told.filter((one) => one !== null);
}

/** What the claims of a link tell of: its shares in words, and a sum for each currency or unit. */
export interface HowMuch {
  /** One where all claims agree, else each with its documents. */
  shares: string[];
  sums: AmountSum[];
}

/** How much the admitted claims of a link tell of; empty for most links. */
export async function howMuch(context: Context, set: ClaimSet): Promise<HowMuch> {
  const told = await measuresOf(context, set);
  return { shares: await sharesIn(context, told), sums: sumsIn(told) };
}

/**
 * How much the admitted claims of several links tell of together. Shares are never added, and of one
 * event the same amount between the same two counts once, whatever kinds of link tell of it.
 */
export async function howMuchOfAll(
  context: Context,
  links: readonly LinkView[],
): Promise<AmountSum[]> {
  // What is derived from claims carries those of other links again.
  const stated = links.filter(({ kind }) => isStated(kind));
  const told = await Promise.all(
    stated.map(async (link) => ({
      link,
      sums: await measuresOf(context, await withClaims(context, link)),
    })),
  );
  const kindOfMoney = new Map<string, string>();
  const sums = told.flatMap(({ link: { source, target, kind }, sums: own }) => {
    const ends = [source, target].toSorted().join(" ");
    return sumsIn(
      own.filter(({ event, amount, currency, unit }) => {
        if (event === "") return true;
        const money = [event, ends, amount, currency, unit].join(" ");
        const first = kindOfMoney.get(money) ?? kind;
        kindOfMoney.set(money, first);
        return first === kind;
      }),
    );
  });
  return byCurrency(sums)
    .map(together)
    .toSorted((a, b) => b.occasions - a.occasions);
}

/** Sums of one currency or unit, added up. */
function together(sums: readonly AmountSum[]): AmountSum {
  const { currency, unit } = sums[0]!;
  const totals = sums.flatMap(({ total }) => total ?? []);
  const each = new Set(sums.map((sum) => (sum.total === null ? undefined : sum.each)));
  each.delete(undefined);
  const add = (count: (sum: AmountSum) => number) => sums.reduce((all, sum) => all + count(sum), 0);
  return {
    currency,
    unit,
    total: totals.length > 0 ? totalOf(totals) : null,
    each: each.size === 1 ? [...each][0]! : null,
    occasions: add(({ occasions }) => occasions),
    rivals: sums.flatMap(({ rivals }) => rivals),
    perhapsOne: add(({ perhapsOne: maybe }) => maybe),
    least: add(({ least }) => least),
  };
}

function sumsIn(told: readonly Told[]): AmountSum[] {
  return byCurrency(told.filter(({ amount }) => amount)).map(sumUp);
}

/** What may be added up: of one currency, or of one unit. */
const byCurrency = <M extends Pick<Measured, "currency" | "unit">>(all: readonly M[]): M[][] => [
  ...Map.groupBy(all, ({ currency, unit }) => `${currency ?? ""} ${unit ?? ""}`).values(),
];

function sumUp(told: Told[]): AmountSum {
  const { currency, unit } = told[0]!;
  const occasions = [...Map.groupBy(told, ({ group }) => group).values()];
  const single = occasions.filter((one) => amountsIn(one).length === 1);
  const rival = occasions.filter((one) => amountsIn(one).length > 1);
  return {
    currency,
    unit,
    total: single.length > 0 ? totalOf(single.map(([one]) => one!.amount!)) : null,
    each: new Set(single.map(([one]) => one!.amount)).size === 1 ? single[0]![0]!.amount : null,
    occasions: single.length,
    rivals: rival.map((one) =>
      amountsIn(one)
        .map((amount) => amountText({ amount, currency, unit }))
        .join(" against "),
    ),
    perhapsOne: perhapsOne(single),
    least: occasions.reduce((sum, one) => sum + (startOf(amountsIn(one)[0]!) || 0), 0),
  };
}

const amountsIn = (told: readonly Told[]) =>
  [...new Set(told.map(({ amount }) => amount!))].sort((a, b) => startOf(a) - startOf(b));
/** Where an amount or a share begins, to put several in order. */
const startOf = (text: string) => Number.parseFloat(text.replace(/^\.\./, ""));

/** Ranges add up to a range; one without an end has no end either. */
function totalOf(amounts: readonly string[]): string {
  const read = amounts.map((amount) => readAmount(amount)!);
  const from = sumOf(read.map((one) => one.from ?? "0"));
  const ends = read.map((one) => one.to);
  if (ends.includes(null)) return `${from}..`;
  const to = sumOf(ends as string[]);
  return from === to ? from : `${from}..${to}`;
}

/** How many occasions have the amount of another that other documents tell of. */
function perhapsOne(occasions: readonly Told[][]): number {
  const alike = Map.groupBy(occasions, ([one]) => one!.amount!);
  const apart = [...alike.values()].filter((some) => {
    const seen = some.flatMap((one) => [...new Set(one.map(({ documentId }) => documentId))]);
    return some.length > 1 && new Set(seen).size === seen.length;
  });
  return apart.reduce((all, some) => all + some.length, 0);
}

/** More are counted. */
const MOST_RIVALS = 3;

/** "EUR 3,400,000 on 3 occasions; documents differ: EUR 1,000,000 against EUR 2,000,000". */
export function sumText(sum: AmountSum): string {
  const { currency, unit, total, occasions, rivals, perhapsOne: maybe } = sum;
  const amount = total && amountText({ amount: total, currency, unit });
  const parts = [
    ...(amount ? [occasions > 1 ? `${amount} on ${occasions} occasions` : amount] : []),
    ...(maybe > 0 ? [`${maybe} of them are of equal amount and may be one`] : []),
    ...(rivals.length > MOST_RIVALS
      ? [`documents differ on ${rivals.length} occasions, which are not added`]
      : rivals.map((rival) => `documents differ: ${rival}`)),
  ];
  return parts.join("; ");
}

/** For lines: "EUR 3.4 m", "3 × EUR 1.2 m", "in all EUR 3.4 m"; '' where there is nothing to add up. */
export function sumShort({ currency, unit, total, each, occasions }: AmountSum): string {
  const short = (amount: string) => amountShort({ amount, currency, unit });
  if (!total) return "";
  if (occasions === 1) return short(total);
  return each ? `${occasions} × ${short(each)}` : `in all ${short(total)}`;
}

/** "25 %"; where documents differ each share with its documents. */
function sharesIn(context: Context, told: readonly Told[]): Promise<string[]> {
  const given = told
    .filter(({ share }) => share)
    .sort((a, b) => startOf(a.share!) - startOf(b.share!));
  const shares = [...Map.groupBy(given, shareText)];
  if (shares.length <= 1) return Promise.resolve(shares.map(([share]) => share));
  return Promise.all(
    shares.map(async ([share, claims]) => {
      const ids = [...new Set(claims.map(({ documentId }) => documentId))];
      const { outletName, publishedAt } = await document(context, ids[0]!);
      const cited = citation(outletName ?? "unsigned", publishedAt ?? "");
      const more = ids.length > 1 ? ` and ${count(ids.length - 1, "more document")}` : "";
      return `${share} (${cited}${more})`;
    }),
  );
}

/** For the line of a link: "25 %", "3 × EUR 1.2 m"; '' where nothing is told, or all differ. */
export function howMuchShort({ shares, sums }: HowMuch): string {
  // Where documents differ, the panel says who says what.
  const agreed = shares.length === 1 ? shares : [];
  return [...agreed, ...sums.map(sumShort)].filter(Boolean).join("; ");
}

/** What was handed over, where one amount of goods, or a price, is all that is told; else ''. */
export function goodsIn({ shares, sums }: HowMuch): string {
  const [sum] = sums;
  if (!sum?.total || shares.length > 0 || sums.length > 1) return "";
  const { currency, unit, total, occasions, rivals } = sum;
  if (occasions > 1 || rivals.length > 0) return "";
  const amount = amountText({ amount: total, currency, unit });
  return unit ? amount : `something for ${amount}`;
}

/** For the sentence of a link: its shares and sums; '' for most links. */
export const howMuchText = ({ shares, sums }: HowMuch): string =>
  [...shares, ...sums.map(sumText)].join("; ");
