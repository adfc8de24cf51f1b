import { ENTITY_KINDS, TYPES, type EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { NativeSelect } from "@mantine/core";
import { capitalized } from "../../design/words.ts";

/** What an entity is, by type. */
export function KindSelect(props: {
  value: EntityKind | "";
  error: string | undefined;
  onChange: (kind: EntityKind) => void;
}) {
  return (
    <NativeSelect
      label="Kind"
      value={props.value}
      error={props.error}
      onChange={(event) => props.onChange(event.currentTarget.value as EntityKind)}
    >
      <option value="" disabled>
        Choose
      </option>
      {TYPES.map((type) => (
        <optgroup key={type} label={type}>
          {keysOf(ENTITY_KINDS)
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
