import {
  ENTITY_KINDS,
  TYPES,
  type EntityKind,
  type EntityKindRow,
} from "@backchannel/schema/entity-kinds.ts";
import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { KindGlyph } from "../../design/KindGlyph.tsx";
import { capitalized } from "../../design/words.ts";
import { offeredEntityKinds } from "../offered.ts";

/** What an entity is, by type. */
export function KindSelect(props: {
  value: EntityKind | "";
  error: string | undefined;
  onChange: (kind: EntityKind) => void;
}) {
  const chosen: EntityKindRow | null = props.value === "" ? null : ENTITY_KINDS[props.value];
  // What it was of at first can be chosen again.
  const [first] = useState(props.value);
  const offered = offeredEntityKinds(first);
  return (
    <NativeSelect
      label="Kind"
      value={props.value}
      leftSection={
        chosen && <KindGlyph look={chosen.look} icon={chosen.icon} unnamed={chosen.unnamed} />
      }
      error={props.error}
      onChange={(event) => props.onChange(event.currentTarget.value as EntityKind)}
    >
      <option value="" disabled>
        Choose
      </option>
      {TYPES.map((type) => (
        <optgroup key={type} label={type}>
          {offered
            .filter((kind) => ENTITY_KINDS[kind].type === type)
            .map((kind) => (
              <option key={kind} value={kind}>
                {capitalized(ENTITY_KINDS[kind].label)}
              </option>
            ))}
        </optgroup>
      ))}
    </NativeSelect>
  );
}
