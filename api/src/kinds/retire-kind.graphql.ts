import { StaleVersion } from "../change/errors.ts";
import * as field from "../change/input.ts";
import { checkVersion } from "../change/make-change.ts";
import { withProperties } from "../change/records.ts";
import { ifVersion, mutation } from "../mutation/mutation.graphql.ts";
import { z } from "zod";
import { oneOwnKind } from "./own-kind.graphql.ts";
import { kindId } from "./own-kinds.ts";

mutation("retireKind", {
  action: "RETIRE_KIND",
  description:
    "Offers a kind of the graph's own no longer, or again. What is of it stays and is shown, and its name is never used for another.",
  schema: z.object({
    kind: field.neededText(60),
    retired: field.optional(z.boolean()),
    ifVersion: field.version,
  }),
  refusals: [StaleVersion],
  work: (input) => async (draft) => {
    const id = kindId(input.kind);
    const kind = await draft.get(id, "kind");
    checkVersion(draft, id, input.ifVersion);
    const retired = input.retired ?? true;
    draft.put(withProperties("Kind", kind, { retired: retired || null }));
    const what = retired ? "no longer" : "again";
    return { result: { kind: id }, about: `${input.kind} (${what} offered)` };
  },
  fields: (t) => ({
    kind: t.string({ required: true, description: "Its name: `BROKERED_FOR`." }),
    retired: t.boolean({ description: "False offers it again. Default true." }),
    ifVersion: ifVersion(t),
  }),
  success: (t) => ({ kind: oneOwnKind(t, "The kind as it stands now.") }),
});
