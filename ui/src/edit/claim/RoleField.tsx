import { keysOf, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { ROLE_CLASSES, ROLES } from "@backchannel/schema/roles.ts";
import { NativeSelect } from "@mantine/core";
import type { ClaimValues } from "./values.ts";

/** What the subject was in the occasion, where the kind of link alone says another thing of it. */
export function RoleField(props: {
  values: Pick<ClaimValues, "kind" | "subjectRole">;
  error: string | undefined;
  set: (values: Partial<ClaimValues>) => void;
}) {
  const { kind, subjectRole } = props.values;
  const usual = kind === "" ? null : LINK_KINDS[kind].subjectRole;
  const role = subjectRole || usual;
  return (
    <NativeSelect
      label="Role in the occasion"
      description={role ? ROLE_CLASSES[ROLES[role].class].description : null}
      value={subjectRole}
      error={props.error}
      onChange={(event) =>
        props.set({ subjectRole: event.currentTarget.value as ClaimValues["subjectRole"] })
      }
    >
      <option value="">{usual ? `${ROLES[usual].label}, by the link` : "none, by the link"}</option>
      {keysOf(ROLES).map((each) => (
        <option key={each} value={each}>
          {ROLES[each].label}
        </option>
      ))}
    </NativeSelect>
  );
}
