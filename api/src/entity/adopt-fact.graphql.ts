import { keysOf } from "@backchannel/schema/kinds.ts";
import { PROPERTIES } from "@backchannel/schema/properties.ts";
import { RULING } from "@backchannel/schema/records/ruling.ts";
import { z } from "zod";
import { normalisedValue } from "../kinds/property-value.ts";
import { unretracted } from "../evidence/standing.cypher.ts";
import { RulingEnum } from "../graphql/enums.ts";
import { InvalidInput, StaleVersion } from "../change/errors.ts";
import * as field from "../change/input.ts";
import { checkVersion } from "../change/make-change.ts";
import { inputOf } from "../change/record-input.ts";
import { inputFields } from "../graphql/record-fields.ts";
import { ifVersion, mutation } from "../mutation/mutation.graphql.ts";
import { recordOf } from "../change/records.ts";
import { survivor } from "./survivor.ts";
import { oneEntity } from "./entity-fields.graphql.ts";
import { RULINGS } from "@backchannel/schema/claim.ts";
import { rulingId } from "./ruling.ts";

mutation("adoptFact", {
  action: "ADOPT_FACT",
  description:
    "Rules on one value of a fact: adopted as ours, dismissed, or open again. Dismissed values stay, and no longer make the fact disputed.",
  schema: inputOf(RULING).extend({
    entity: field.id,
    value: field.neededText(field.LENGTHS.line),
    ruling: z.enum(keysOf(RULINGS)),
    ifVersion: field.version,
  }),
  refusals: [StaleVersion],
  work: (input) => async (draft) => {
    const entity = await survivor(draft, input.entity, "entity");
    const { property, ruling } = input;
    const value = normalisedValue(property, input.value);
    const params = { subject: entity.id, property, value };
    const [stated] = await draft.tx.run(STATED, params);
    if (!stated) throw new InvalidInput("value", "is no value that a document gives it");
    const id = rulingId(entity.id, property);
    const [known] = await draft.read([id]);
    checkVersion(draft, id, input.ifVersion, { current: entity.id });
    const adopted = String(known?.properties.adopted ?? "");
    const dismissed = (known?.properties.dismissed ?? []) as string[];
    const others = dismissed.filter((one) => one !== value);
    const properties = {
      entityId: entity.id,
      property,
      adopted: ruling === "ADOPTED" ? value : adopted === value ? "" : adopted,
      dismissed: ruling === "DISMISSED" ? [...others, value].toSorted() : others,
    };
    // A ruling that was emptied is kept, so that its version goes on.
    const nothing = properties.adopted === "" && properties.dismissed.length === 0;
    if (known || !nothing) draft.put(recordOf("Ruling", id, properties, []));
    const { label } = PROPERTIES[property];
    const name = String(entity.properties.name);
    const about = `${label} of ${name}: “${input.value}” ${RULINGS[ruling].text}`;
    return { result: { entity: entity.id }, about };
  },
  fields: (t) => ({
    entity: t.id({ required: true, description: "The entity." }),
    ...inputFields(t, RULING, { adding: true }),
    value: t.string({ required: true, description: "The value, as a document gives it." }),
    ruling: t.field({ type: RulingEnum, required: true, description: "What to make of it." }),
    ifVersion: ifVersion(t, "Fact.version"),
  }),
  success: (t) => ({ entity: oneEntity(t, "The entity with its facts.") }),
});

const STATED = `
MATCH (c:Claim {subjectId: $subject, property: $property})
WHERE ${unretracted("c")} AND coalesce(c.normalised, c.value) = $value
RETURN c.id AS id LIMIT 1`;
