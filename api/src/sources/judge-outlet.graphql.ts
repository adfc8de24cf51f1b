import { ENTITY } from "@backchannel/schema/records/entity.ts";
import { only } from "@backchannel/schema/records/record.ts";
import { RELIABILITIES_IN_WORDS } from "../graphql/enum-values.ts";
import { listed } from "../graphql/enums.ts";
import { oneEntity } from "../entity/entity-fields.graphql.ts";
import { StaleVersion } from "../change/errors.ts";
import * as field from "../change/input.ts";
import { checkVersion } from "../change/make-change.ts";
import { inputOf } from "../change/record-input.ts";
import { ifVersion, mutation } from "../mutation/mutation.graphql.ts";
import { withProperties } from "../change/records.ts";
import { checkFamily, survivor } from "../entity/survivor.ts";

const ReliabilityEnum = listed(
  "Reliability",
  RELIABILITIES_IN_WORDS,
  "NATO Admiralty letter: A reliable, E unreliable, F cannot be judged.",
);

mutation("judgeOutlet", {
  action: "JUDGE_OUTLET",
  description: "Says how reliable an outlet is, as NATO Admiralty letter.",
  schema: inputOf(only(ENTITY, "reliability")).extend({ id: field.id, ifVersion: field.version }),
  refusals: [StaleVersion],
  work: (input) => async (draft) => {
    const outlet = await survivor(draft, input.id, "id");
    checkFamily(outlet, "Actor", "id");
    checkVersion(draft, outlet.id, input.ifVersion, { property: "reliability" });
    draft.put(withProperties("Entity", outlet, { reliability: input.reliability }));
    const judged = input.reliability ?? "not rated";
    return { result: { entity: outlet.id }, about: `${judged}: ${String(outlet.properties.name)}` };
  },
  fields: (t) => ({
    id: t.id({ required: true, description: "The outlet: id of an entity." }),
    reliability: t.field({
      type: ReliabilityEnum,
      description: "How reliable it is; null takes it back.",
    }),
    ifVersion: ifVersion(t, "reliabilityVersion"),
  }),
  success: (t) => ({ entity: oneEntity(t, "The outlet as judged.") }),
});
