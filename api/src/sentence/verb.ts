import type { Modality } from "@backchannel/schema/claim.ts";

/** A verb with what follows it, as the sentence needs it: "represent", "be a member of". */
export interface Verb {
  infinitive: string;
  /** As it is said when it simply holds, of one: "represents", "met". */
  finite: string;
  /** Said in the present, because it lasts; else it happened. */
  lasting: boolean;
}

/** How the verb is put. */
export interface Mood {
  firmness: Modality;
  plural: boolean;
  /** What lasted is over. */
  ended: boolean;
}

/** The verb of a row of the ontology, which has "met" and "would meet". */
export function verbOf({ did, would }: { did: string; would: string }): Verb {
  const infinitive = would.replace(/^would /, "");
  return { infinitive, finite: did, lasting: did === inHead(infinitive, third) };
}

/** A verb of which only the finite form is known: "is represented by", "told, by letter,". */
export function verbFrom(finite: string): Verb {
  const head = headOf(finite);
  const known = INFINITIVES.get(head) ?? fromRegular(head);
  return {
    infinitive: inHead(finite, () => known),
    finite,
    lasting: head === third(known),
  };
}

/** The verb with its firmness, number and tense: "are said to have met", "was a member of". */
export function predicate(verb: Verb, mood: Mood): string {
  const words = ofOne(verb, mood);
  return mood.plural ? words.replace(ONE_OF, (_, noun: string) => `${pluralOf(noun)} of`) : words;
}

/** "a member of", which is "members of" where several are. */
const ONE_OF = /\ban? (\p{Ll}+) of$/u;
const pluralOf = (noun: string) =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;

function ofOne({ infinitive, finite, lasting }: Verb, mood: Mood): string {
  const { firmness, plural, ended } = mood;
  const over = !lasting || ended;
  const to = over ? `have ${inHead(infinitive, participle)}` : infinitive;
  const be = plural ? "are" : "is";
  switch (firmness) {
    case "ALLEGED":
      return `${be} said to ${to}`;
    case "DENIED":
      return `${be} said not to ${to}`;
    case "PLANNED":
      return `would ${infinitive}`;
    case "HYPOTHETICAL":
      return `might ${infinitive}`;
    case "ASSERTED":
      if (lasting && ended) return inHead(infinitive, (verb) => past(verb, plural));
      return plural ? inHead(finite, ofSeveral) : finite;
  }
}

/** The word at the head of a phrase changed, with a comma after it left where it is. */
function inHead(phrase: string, change: (verb: string) => string): string {
  const head = headOf(phrase);
  return change(head) + phrase.slice(head.length);
}
const headOf = (phrase: string) => /^[^\s,]*/.exec(phrase)![0];

/** Infinitive, past and participle of verbs that do not take "-ed". */
const IRREGULAR = [
  ["be", "was", "been"],
  ["have", "had", "had"],
  ["do", "did", "done"],
  ["bring", "brought", "brought"],
  ["buy", "bought", "bought"],
  ["cut", "cut", "cut"],
  ["deal", "dealt", "dealt"],
  ["fight", "fought", "fought"],
  ["find", "found", "found"],
  ["forbid", "forbade", "forbidden"],
  ["get", "got", "got"],
  ["give", "gave", "given"],
  ["go", "went", "gone"],
  ["hold", "held", "held"],
  ["keep", "kept", "kept"],
  ["lead", "led", "led"],
  ["lend", "lent", "lent"],
  ["leave", "left", "left"],
  ["lose", "lost", "lost"],
  ["make", "made", "made"],
  ["meet", "met", "met"],
  ["overthrow", "overthrew", "overthrown"],
  ["pay", "paid", "paid"],
  ["run", "ran", "run"],
  ["say", "said", "said"],
  ["see", "saw", "seen"],
  ["sell", "sold", "sold"],
  ["send", "sent", "sent"],
  ["shoot", "shot", "shot"],
  ["sit", "sat", "sat"],
  ["speak", "spoke", "spoken"],
  ["strike", "struck", "struck"],
  ["take", "took", "taken"],
  ["tell", "told", "told"],
  ["win", "won", "won"],
  ["withdraw", "withdrew", "withdrawn"],
  ["write", "wrote", "written"],
] as const;
const PASTS = new Map<string, string>(IRREGULAR.map(([verb, form]) => [verb, form]));
const PARTICIPLES = new Map<string, string>(IRREGULAR.map(([verb, , form]) => [verb, form]));
const THIRD = new Map([
  ["be", "is"],
  ["have", "has"],
]);
const INFINITIVES = new Map<string, string>([
  ...IRREGULAR.map(([verb, form]) => [form, verb] as const),
  ...[...THIRD].map(([verb, form]) => [form, verb] as const),
]);

/** "represent" → "represents". */
const third = (verb: string) => THIRD.get(verb) ?? withEnding(verb, "s");

/** "represents" and "is" of several: "represent", "are"; "met" stays. */
function ofSeveral(verb: string): string {
  if (verb === "is") return "are";
  if (verb === "was") return "were";
  const infinitive = INFINITIVES.get(verb) ?? bare(verb);
  return third(infinitive) === verb ? infinitive : verb;
}

const past = (verb: string, plural: boolean) =>
  verb === "be" && plural ? "were" : (PASTS.get(verb) ?? withEnding(verb, "ed"));
const participle = (verb: string) => PARTICIPLES.get(verb) ?? withEnding(verb, "ed");

function withEnding(verb: string, ending: "s" | "ed"): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}i${ending === "s" ? "es" : ending}`;
  if (ending === "s") return /(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  if (verb.endsWith("e")) return `${verb}d`;
  return DOUBLING.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}
/** "stop" and "signal" double their last letter before "-ed", "visit" and "press" do not. */
const DOUBLING =
  /^([^aeiou]*[aeiou][bdglmnprt]|signal|travel|acquit|admit|commit|refer|control|expel)$/;

const bare = (verb: string) =>
  verb
    .replace(/ies$/, "y")
    .replace(/(ss|x|ch|sh)es$/, "$1")
    .replace(/([^s])s$/, "$1");

/** The infinitive of "borders", "contacted", "involved". */
function fromRegular(verb: string): string {
  if (!verb.endsWith("ed")) return bare(verb);
  if (verb.endsWith("ied")) return `${verb.slice(0, -3)}y`;
  const stem = verb.slice(0, -2);
  const single = stem.slice(0, -1);
  if (DOUBLING.test(single) && stem.at(-1) === single.at(-1)) return single;
  return LOST_E.test(stem) ? `${stem}e` : stem;
}
/** What is left of a verb in "-e" without "-ed": "involv", "negotiat", "nam". */
const LOST_E = /([vcuz]|[^s]s|[^e]at|^[^aeiou]*[aeiou][^aeiouwxy])$/;
