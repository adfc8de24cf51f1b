import { SegmentedControl } from "@mantine/core";
import { EntityFields, type EntityValues } from "../entity/EntityFields.tsx";
import { EntityField } from "../EntityField.tsx";
import type { PickedEntity } from "../claim/values.ts";
import classes from "../form.module.css";

/** What it is about instead: an entity that is here, or one that is made for it. */
export type Target = EntityValues & { to: PickedEntity | null; isNew: boolean };

/** The entity that claims belong to, which may have to be made. */
export function TargetField(props: {
  values: Target;
  problems: Readonly<Record<string, string>>;
  set: (values: Partial<Target>) => void;
}) {
  const { values, problems, set } = props;
  return (
    <>
      <SegmentedControl
        aria-label="Whom they are about"
        value={values.isNew ? "new" : "here"}
        data={[
          { value: "here", label: "Somebody or something that is here" },
          { value: "new", label: "A new entity" },
        ]}
        onChange={(choice) => set({ isNew: choice === "new" })}
      />
      {values.isNew ? (
        <div className={classes.inner}>
          <EntityFields values={values} problems={problems} set={set} />
        </div>
      ) : (
        <EntityField
          label="They belong to"
          value={values.to}
          error={problems["to"]}
          onChange={(to) => set({ to })}
        />
      )}
    </>
  );
}
