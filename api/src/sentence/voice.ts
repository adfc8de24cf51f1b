import type { Sourcing } from "@backchannel/schema/claim.ts";
import { listed } from "../words/words.ts";
import { chainOfVoices } from "./chain-of-voices.ts";

/** Whom a claim goes back to, as the document credits it. */
export interface Credit {
  sourcing: Sourcing;
  /** In the document's words, nearest voice first; null where it credits nobody. */
  attributedTo: string | null;
  /** Who printed it: "Alwaght", "Unsigned text". */
  outlet: string;
}

/** Who says something: in words, and whether it is somebody on record whom one document quotes. */
export interface Voice {
  text: string;
  /** Named, and heard by the outlet that printed it: "Donald Trump says" that something is so. */
  speaker: string | null;
  outlet: string;
}

const OWN_VOICE = /^(.+), own voice$/;
/** Words after which it is told already who passed it on, or that it was no speech. */
const RELAYED = /\b(according to|seen by|statement|remarks)\b/i;

/** The voice of a claim: "Jaafar Ghanadbashi, interviewed by Alwaght"; "Alwaght" for its own. */
export function voiceOf({ sourcing, attributedTo, outlet }: Credit): Voice {
  const paper = inText(outlet);
  const credit = attributedTo?.trim() ?? "";
  const own = OWN_VOICE.exec(credit)?.[1];
  if (own) return { text: inText(own), speaker: null, outlet: paper };
  if (sourcing === "OWN_VOICE") return { text: paper, speaker: null, outlet: paper };
  if (credit === "") return { text: UNCREDITED[sourcing](paper), speaker: null, outlet: paper };
  const isRelayed = chainOfVoices(credit).length > 1 || RELAYED.test(credit);
  const named = credit.includes(outlet) || isRelayed;
  const isSpeaker = sourcing === "ON_RECORD" && IS_NAME.test(credit) && !isRelayed;
  const text = named ? credit : `${credit}, in ${paper}`;
  return { text: inText(text), speaker: isSpeaker ? credit : null, outlet: paper };
}

const UNCREDITED: Record<Exclude<Sourcing, "OWN_VOICE">, (paper: string) => string> = {
  ON_RECORD: (paper) => `a source on the record, in ${paper}`,
  UNNAMED: (paper) => `people whom ${paper} does not name`,
  OTHER_MEDIA: (paper) => `reports that ${paper} does not name`,
};

/** A name by itself, as against "reports that the ministry acknowledged". */
const IS_NAME = /^\p{Lu}[^,;]*$/u;

/** What is no name gets its article: "an unsigned text". */
const inText = (text: string) => text.replace(/^unsigned /i, "an unsigned ");

const MOST = 2;

/** "Alwaght", "Alwaght and Yisrael Katz, in Alwaght", "Alwaght, Axios and 2 others". */
export function voicesText(voices: readonly Voice[]): string {
  const texts = [...new Set(voices.map(({ text }) => text))];
  const left = texts.length - MOST;
  if (left <= 0) return listed(texts);
  return listed([...texts.slice(0, MOST), left === 1 ? "another" : `${left} others`]);
}

/** The one speaker whom all quote, or null. */
export function onlySpeaker(voices: readonly Voice[]) {
  const [first, ...others] = voices;
  if (!first?.speaker || others.some(({ speaker }) => speaker !== first.speaker)) return null;
  return { speaker: first.speaker, outlet: first.outlet };
}
