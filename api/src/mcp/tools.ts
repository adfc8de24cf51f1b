import type { Tool } from "./tool.ts";
import { brief } from "./tools/brief.ts";
import { contacts } from "./tools/contacts.ts";
import { entity } from "./tools/entity.ts";
import { linkEvidence } from "./tools/link-evidence.ts";
import { paths } from "./tools/paths.ts";
import { proposeClaim } from "./tools/propose-claim.ts";
import { search } from "./tools/search.ts";
import { whatFallsWithout } from "./tools/what-falls-without.ts";

/** All tools, in the order in which a client lists them. */
export const TOOLS: readonly Tool[] = [
  search,
  entity,
  linkEvidence,
  paths,
  contacts,
  brief,
  whatFallsWithout,
  proposeClaim,
];
