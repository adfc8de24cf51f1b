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
  const made = first === undefined ? null : (asVerb(kind, first) ?? asHead(kind, first, isPerson));
  if (made !== null) return { verb: verbFrom(made), beside: others, besideVerb: true };
  const beside = told
    .filter((role) => !words.did.split(" ").includes(role))
    .map((role) => (kind === "LINKED_TO" ? `“${role}”` : role));
  return { verb: verbOf(words), beside, besideVerb: false };
}

/** The roles that are a title or a part, not the verb of the sentence: "governor", not "urged". */
export const titlesOf = (kind: LinkKind, roles: readonly string[]) =>
  present(roles).filter((role) => asVerb(kind, role) === null);

/** Each role once, as it stands beside a sentence whose tense says that it is over. */
export const present = (roles: readonly string[]) => [
  ...new Set(roles.map(withoutFormer).filter((role) => role !== "")),
];

/** Tense says it: "leader (former)", "ex-leader" and "late leader" are "was leader of". */
const withoutFormer = (role: string) =>
  role.replace(/ *\((former|formerly)\)|^(former |ex-|late )|^formerly$/gi, "").trim();

/**
 * A role that is a predicate of its own, up to its object: "struck beside", "told …, naming". One
 * that only says what was done to the subject gets its auxiliary: "is based in", "was accused of".
 */
function asVerb(kind: LinkKind, role: string): string | null {
  const { did, temporality } = LINK_KINDS[kind];
  if (kind === "LINKED_TO") return isPredicate(role) ? role : null;
  if (ONE_VERB.test(did) && ONE_VERB.test(role)) return role;
  if (!OPEN_ENDED.test(role)) return null;
  const isState = temporality === "STATE";
  if (UNDERGONE.test(role) || (isState && PARTICIPLE.test(role))) {
    return `${isState ? "is" : "was"} ${role}`;
  }
  return ACTIVE.test(role) ? role : null;
}

/** An editor's own verb; what a file calls somebody is quoted, never conjugated (R40). */
const isPredicate = (role: string) =>
  ACTIVE.test(role) && (OPEN_ENDED.test(role) || !role.includes(" "));

const PREPOSITION =
  "(?:to|of|in|at|on|with|for|from|by|against|beside|near|outside|around|concerning|about|into|over|than|as)";
const OPEN_ENDED = new RegExp(`(,|\\b(${PREPOSITION}|naming|positions in))$`);
/** A past of one word that takes its object at once: "urged" instead of "pressed". */
const ONE_VERB = /^\p{Ll}+ed$/u;
/** What is said of somebody who did nothing: "accused of", "appointed by", "born in". */
const UNDERGONE = new RegExp(
  `^(accused|acquitted|arrested|born|charged|convicted|detained|held|indicted|known|suspected|wanted) ${PREPOSITION}\\b|^\\p{Ll}+(ed|en)\\b.*\\bby$`,
  "u",
);
const PARTICIPLE = new RegExp(`^\\p{Ll}+(ed|en) ${PREPOSITION}\\b`, "u");
/** A noun may end in "s" too, but a preposition follows it at once: "boss of". */
const ACTIVE = new RegExp(
  `^(is|was|has|had|\\p{Ll}+ed|\\p{Ll}+(?<!s)s(?! ${PREPOSITION}\\b)|struck|told|made|gave|sent|sought|took|met|held|led|ran|paid|sold|bought|lent|won|lost)\\b`,
  "u",
);

/** "is governor of", "is the ruling group of"; "head of security" is "is in charge of security in". */
function asHead(kind: LinkKind, role: string, isPerson: boolean): string | null {
  if (kind !== "HEADS" || !IS_TITLE.test(role) || NAMES_WHOLE.test(role)) return null;
  const part = /^head of (.+)$/.exec(role)?.[1];
  if (part !== undefined && !WHOLE.test(part)) return `is in charge of ${part} in`;
  const title = `${role.replace(/ of$/, "")}${BARE.test(role) ? " head" : ""}`;
  return `is ${isPerson || /^(an?|the) /.test(title) ? "" : "the "}${title} of`;
}
/** A title in Latin letters that is short enough to be read on. Others stand beside the sentence. */
const IS_TITLE = /^[\p{Script=Latin} ’'.\-&]{2,60}$/u;
/** "governor of Quneitra", "one of them": what is headed is named already. */
const NAMES_WHOLE = /\bof (the )?\p{Lu}|\bof (them|it|these|those)$/u;
/** Whoever heads this heads the whole; so does the head of "the armed wing". */
const WHOLE = /^(the|its) |^(state|government|cabinet|mission|office|delegation|body|group)\b/;
/** Says how somebody heads it, not as what. */
const BARE = /^(acting|interim|de facto|provisional|caretaker|nominal|elected|honorary)$/i;
