import { keysOf, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { type EventRole, ROLE_CLASSES, ROLES } from "@backchannel/schema/roles.ts";
import { NativeSelect } from "@mantine/core";
import { isolated } from "../../design/words.ts";
import type { ClaimField, ClaimValues } from "./values.ts";

type Values = Pick<ClaimValues, "kind" | "subject" | "subjectRole" | "object" | "objectRole">;

/** What either end was in the occasion, where the kind of link alone says another thing of it. */
export function RoleFields(props: {
  values: Values;
  problems: Partial<Record<ClaimField, string>>;
  /** Whether the object is another than the occasion itself. */
  both: boolean;
  set: (values: Partial<Values>) => void;
}) {
  const { values, problems, set } = props;
  const { kind, subject, object } = values;
  const usual = kind === "" ? null : LINK_KINDS[kind];
  return (
    <>
      <RoleField
        of={subject?.name ?? "the subject"}
        value={values.subjectRole}
        usual={usual?.subjectRole ?? null}
        error={problems.subjectRole}
        onChange={(subjectRole) => set({ subjectRole })}
      />
      {props.both && (
        <RoleField
          of={object?.name ?? "the object"}
          value={values.objectRole}
          usual={usual?.objectRole ?? null}
          error={problems.objectRole}
          onChange={(objectRole) => set({ objectRole })}
        />
      )}
    </>
  );
}

function RoleField(props: {
  of: string;
  value: EventRole | "";
  /** What the kind of link says. */
  usual: EventRole | null;
  error: string | undefined;
  onChange: (role: EventRole | "") => void;
}) {
  const { value, usual } = props;
  const role = value || usual;
  return (
    <NativeSelect
      label={`Role of ${isolated(props.of)} in the occasion`}
      description={role ? ROLE_CLASSES[ROLES[role].class].description : null}
      value={value}
      error={props.error}
      onChange={(event) => props.onChange(event.currentTarget.value as EventRole | "")}
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
