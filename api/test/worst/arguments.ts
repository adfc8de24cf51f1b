import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  isEnumType,
  isListType,
} from "graphql";
import type { Ids } from "./ids.ts";

const pick = <T>(from: readonly T[]): T => from[Math.floor(Math.random() * from.length)] as T;

/** The most that a limit may be, where it is not 100. */
const MOST: Readonly<Record<string, number>> = {
  paths: 50,
  neighborhood: 2_000,
  find: 50,
  search: 50,
};
const SHARES = [0.01, 0.1, 0.25, 1];

/** A day that hardly another filter has, so that no loader answers two of them at once. */
const day = () =>
  `20${10 + Math.floor(Math.random() * 15)}-06-${10 + Math.floor(Math.random() * 20)}`;

const FILTERS: readonly (() => string)[] = [
  () => "{}",
  () => `{ during: { from: "${day()}", to: "2025-04-01" } }`,
  () => `{ during: { from: "${day()}" }, includeBackground: true }`,
  () => `{ knownBy: "2025-06-${10 + Math.floor(Math.random() * 20)}" }`,
  () => `{ includeBackground: true, includeUndated: false, during: { to: "${day()}" } }`,
  () => "{ minOrigins: 2 }",
  () => "{ evidence: [MULTI_ORIGIN, ECHOED, SINGLE, OPINION, PLANNED, SAID_NOT, STATEMENT] }",
];
const WORDS = ["the report of the", "Syria", "Ahmad al-Sharaa", "company of the port", "meeting"];

/** How many ids each list argument takes. */
const IDS_TAKEN: Readonly<Record<string, number>> = { between: 2, ids: 3, entities: 5 };

/**
 * Writes an argument with a value of its type; none where there is none to give. `drawn`, from 0 to
 * 1, settles what the cost depends on.
 */
export function argumentWriter(ids: Ids) {
  return (field: string, { name, type }: GraphQLArgument, drawn: number): string[] => {
    const value = valueOf(field, name, type, drawn);
    return value === null ? [] : [`${name}: ${value}`];
  };

  function valueOf(field: string, name: string, type: GraphQLArgument["type"], drawn: number) {
    const named = getNamedType(type);
    const isList = isListType(getNullableType(type));
    if (name === "first" || name === "limit") {
      const share = SHARES[Math.floor(drawn * SHARES.length)] as number;
      return String(Math.ceil((MOST[field] ?? 100) * share));
    }
    if (name === "depth") return String(Math.floor(drawn * 4));
    if (name === "text") return JSON.stringify(pick(WORDS));
    if (named.name === "LinkFilter") return pick(FILTERS)();
    if (named.name === "Boolean") return String(drawn < 0.5);
    if (named.name === "ID") return idsOf(field, name, isList);
    if (!isEnumType(named)) return null;
    const values = named.getValues();
    const one = values[Math.floor(drawn * values.length)]!.name;
    return isList ? `[${one}]` : one;
  }

  function idsOf(field: string, name: string, isList: boolean): string {
    const kind = /^(document|origin|link|claim)s?$/.exec(name === "id" ? field : name)?.[1];
    const pool = ids[(kind ?? "entity") as keyof Ids];
    if (!isList) return JSON.stringify(pick(pool));
    const some = Array.from({ length: IDS_TAKEN[name] ?? 1 }, () => pick(pool));
    return JSON.stringify([...new Set(some)]);
  }
}
