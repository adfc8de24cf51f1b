import { type LinkKind, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { verbFrom, verbOf, type Verb } from "./verb.ts";

/** What the roles that claims give make of a sentence (R55). */
export interface Roled {
  verb: Verb;
  /** Roles that stand beside the sentence: "lead of the contacts; one of the leads". */
  beside: readonly string[];
  /** The same for the role that the verb is made of, which has others beside it. */
  besideVerb: boolean;
}

/** The verb of a kind, or that of the roles that its claims give, those given most often first. */
export function roled(
  kind: LinkKind,
  roles: readonly string[],
  isPerson: boolean,
  words: { did: string; would: string } = LINK_KINDS[kind],
): Roled {
  const told = present(roles);
  const [first, ...others] = told;
  if (first !== undefined && isVerb(kind, first)) {
    return { verb: verbFrom(first), beside: others, besideVerb: true };
  }
  if (first !== undefined && kind === "HEADS") {
    return { verb: verbFrom(asHead(first, isPerson)), beside: others, besideVerb: true };
  }
  const beside = told.filter((role) => !words.did.split(" ").includes(role));
  return { verb: verbOf(words), beside, besideVerb: false };
}

const present = (roles: readonly string[]) => [
  ...new Set(roles.map(withoutFormer).filter((role) => role !== "")),
];

/** The roles that are a title or a part, not the verb of the sentence: "governor", not "urged". */
export const titlesOf = (kind: LinkKind, roles: readonly string[]) =>
  present(roles).filter((role) => !isVerb(kind, role));

/** Tense says it: "leader (former)" is "was leader of". */
const withoutFormer = (role: string) =>
  role.replace(/ *\((former|formerly)\)|^former |^formerly$/gi, "").trim();

/** A role that is a predicate of its own, up to its object: "struck beside", "told …, naming". */
const isVerb = (kind: LinkKind, role: string) =>
  kind === "LINKED_TO" ||
  (OPEN_ENDED.test(role) && BEGINS_AS_VERB.test(role)) ||
  (ONE_VERB.test(LINK_KINDS[kind].did) && ONE_VERB.test(role));
const OPEN_ENDED =
  /(,|\b(to|of|in|at|on|with|for|from|by|against|beside|near|outside|around|concerning|about|into|over|naming|positions in|than))$/;
/** A past of one word that takes its object at once: "urged" instead of "pressed". */
const ONE_VERB = /^\p{Ll}+ed$/u;
const BEGINS_AS_VERB =
  /^(is|was|has|had|\p{Ll}+(ed|es|s)|struck|told|made|gave|sent|sought|took|met)\b/u;

/** "is governor of", "is the ruling group of"; "head of security" is "is in charge of security in". */
function asHead(role: string, isPerson: boolean): string {
  const part = /^head of (.+)$/.exec(role)?.[1];
  if (part !== undefined && !WHOLE.test(part)) return `is in charge of ${part} in`;
  return `is ${isPerson ? "" : "the "}${role} of`;
}
/** Whoever heads this heads the whole. */
const WHOLE = /^(the |its )?(state|government|cabinet|mission|office|delegation|body|group)\b/;
