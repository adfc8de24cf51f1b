import { keysOf } from "@backchannel/schema/kinds.ts";
import { PROPERTIES, type PropertyKind } from "@backchannel/schema/properties.ts";
import { NativeSelect, TextInput } from "@mantine/core";
import { capitalized } from "../../design/words.ts";
import { DateField } from "../DateField.tsx";
import type { ClaimField, ClaimValues, PickedEntity } from "./values.ts";

/** Which property of its subject a claim states, and what value it gives it. */
export function FactFields(props: {
  values: ClaimValues & { property: PropertyKind };
  problems: Partial<Record<ClaimField, string>>;
  set: (values: Partial<ClaimValues>) => void;
}) {
  const { values, problems, set } = props;
  const { property, value } = values;
  const field = {
    label: "Value",
    value,
    error: problems.value,
  };
  return (
    <>
      <NativeSelect
        label="Property"
        description={PROPERTIES[property].description}
        value={property}
        error={problems.property}
        data={offered(values.subject, property).map((each) => ({
          value: each,
          label: capitalized(PROPERTIES[each].label),
        }))}
        onChange={(event) => set({ property: event.currentTarget.value as PropertyKind })}
      />
      {PROPERTIES[property].value === "EDTF" ? (
        <DateField {...field} needed onChange={(text) => set({ value: text })} />
      ) : (
        <TextInput
          {...field}
          dir="auto"
          inputMode={PROPERTIES[property].value === "INTEGER" ? "numeric" : "text"}
          onChange={(event) => set({ value: event.currentTarget.value })}
        />
      )}
    </>
  );
}

/** Properties that the subject can have, and the one that is chosen. */
const offered = (subject: PickedEntity | null, chosen: PropertyKind) =>
  keysOf(PROPERTIES).filter(
    (property) =>
      property === chosen ||
      subject === null ||
      subject.families.some((family) =>
        (PROPERTIES[property].families as readonly string[]).includes(family),
      ),
  );
