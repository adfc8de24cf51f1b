/** What stands in a credit between one voice and the one that heard it. */
const PASSED_ON =
  /,? (?:via|(?:as )?(?:(?:interviewed|described|quoted|relayed|cited|told|framed) by|told to))(?: the)? /u;
/** "Reuters, from five sources": the one who heard stands first. */
const HEARD_FROM = /^(.+?), from (.+)$/u;
const OWN_VOICE = /, own voice$/u;

/**
 * The chain of voices of a credit (R61), nearest to what is said first: "officials via Israel
 * Hayom" and "Israel Hayom, from officials" are both officials, then Israel Hayom.
 */
export function chainOfVoices(attributedTo: string | null): string[] {
  const voices = (attributedTo ?? "").trim().replace(OWN_VOICE, "").split(PASSED_ON);
  return voices.flatMap(heard).filter((voice) => voice !== "");
}

function heard(voice: string): string[] {
  const [, listener, source] = HEARD_FROM.exec(voice) ?? [];
  return listener && source ? [source, listener] : [voice];
}
