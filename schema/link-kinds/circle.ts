import { link, symmetric } from "./row.ts";

// prettier-ignore
export const CIRCLE_KINDS = {
  RELATED_TO: link("CIRCLE", "STATE", ["is related to", "would be related to", "is not related to", "is related to"], ["Person", "Group"], ["Person", "Group"], "The two are of one family by birth or marriage; the role says what the subject is to the object: child, wife.", { ftm: "Family", littlesis: "Family" }),
  ASSOCIATE_OF: link("CIRCLE", "STATE", ["is an associate of", "would be an associate of", "is not an associate of", "is an associate of"], ["Actor"], ["Actor"], "The two are friends, partners or close in business; the role says how.", { symmetric, ftm: "Associate", littlesis: "Social" }),
  STUDIED_AT: link("CIRCLE", "STATE", ["studied at", "would study at", "did not study at", "was attended by"], ["Person"], ["Organization"], "The subject was a student or trainee of the object.", { littlesis: "Education" }),
};
