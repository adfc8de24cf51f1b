import type { EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { Textarea, TextInput } from "@mantine/core";
import { KindSelect } from "./KindSelect.tsx";

// A type, not an interface: drafts are kept field by field.
export type EntityValues = { name: string; kind: EntityKind | ""; description: string };

/** What is missing before an entity can be sent. */
export function entityProblems({ name, kind }: EntityValues): Record<string, string> {
  return {
    ...(name.trim() === "" && { name: "Give the name it goes by." }),
    ...(kind === "" && { kind: "Choose what it is." }),
  };
}

/** Name, kind and a line about it. */
export function EntityFields(props: {
  values: EntityValues;
  problems: Readonly<Record<string, string>>;
  set: (values: Partial<EntityValues>) => void;
}) {
  const { values, problems, set } = props;
  return (
    <>
      <TextInput
        data-autofocus
        label="Name"
        dir="auto"
        value={values.name}
        error={problems["name"]}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <KindSelect value={values.kind} error={problems["kind"]} onChange={(kind) => set({ kind })} />
      <Textarea
        label="Description"
        description="A line that tells it apart from others of the same name."
        autosize
        minRows={2}
        dir="auto"
        value={values.description}
        error={problems["description"]}
        onChange={(event) => set({ description: event.currentTarget.value })}
      />
    </>
  );
}
