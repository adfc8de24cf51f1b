import { kindProblems } from "@backchannel/schema/own-rows.ts";
import { KIND } from "@backchannel/schema/records/kind.ts";
import { InvalidInput, StaleVersion } from "../change/errors.ts";
import * as field from "../change/input.ts";
import { checkVersion } from "../change/make-change.ts";
import { inputOf, propertiesFrom } from "../change/record-input.ts";
import { recordOf } from "../change/records.ts";
import { inputFields } from "../graphql/record-fields.ts";
import { ifVersion, mutation } from "../mutation/mutation.graphql.ts";
import { oneOwnKind } from "./own-kind.graphql.ts";
import { kindId } from "./own-kinds.ts";

mutation("defineKind", {
  action: "DEFINE_KIND",
  description:
    "Adds a kind of entity or of link that this graph has of its own, or says anew what one of these means. What is left out follows from the kind that it is like. It can be stated, filtered by and found at once. While something is of it, only its words, look, lens, ends and counterparts may change.",
  schema: inputOf(KIND).extend({ kind: field.neededText(60), ifVersion: field.version }),
  refusals: [StaleVersion],
  work: (input) => async (draft) => {
    const { kind, ifVersion: version, ...content } = input;
    const [first, ...more] = kindProblems(kind, content);
    if (first) throw new InvalidInput(first.field, first.rule, more);
    const id = kindId(kind);
    const [there] = await draft.read([id]);
    if (there && version === null) {
      throw new InvalidInput("kind", "is there already: give ifVersion to change it");
    }
    checkVersion(draft, id, version);
    const retired = there?.properties["retired"] === true || null;
    const state = recordOf("Kind", id, { ...propertiesFrom(KIND, input), retired }, []);
    if (there) draft.put(state);
    else draft.create(state);
    return { result: { kind: id }, about: `${kind} (“${input.label}”)` };
  },
  fields: (t) => ({
    kind: t.string({
      required: true,
      description:
        "Its name, in capitals with underscores, of at most 60 characters: `BROKERED_FOR`. No shipped kind may have it.",
    }),
    ...inputFields(t, KIND, { adding: true }),
    ifVersion: ifVersion(t),
  }),
  success: (t) => ({ kind: oneOwnKind(t, "The kind as it stands now.") }),
});
