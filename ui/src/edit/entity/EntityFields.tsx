import type { EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { attributesProblem } from "@backchannel/schema/attributes.ts";
import { readIdentifiers } from "@backchannel/schema/identifiers.ts";
import { ENTITY } from "@backchannel/schema/records/entity.ts";
import { Textarea, TextInput } from "@mantine/core";
import { IdentifierFields, identifiersProblemOf } from "./IdentifierFields.tsx";
import { KindSelect } from "./KindSelect.tsx";

// A type, not an interface: drafts are kept field by field.
export type EntityValues = {
  name: string;
  kind: EntityKind | "";
  description: string;
  /** As a folder of reports has them. */
  identifiers: string;
  attributes: string;
};

/** Its identifiers and further details as the API takes them. */
export const knownOf = ({ identifiers, attributes }: EntityValues) => ({
  identifiers: readIdentifiers(identifiers),
  attributes: attributes.trim() || null,
});

/** What is missing before an entity can be sent. */
export function entityProblems(values: EntityValues): Record<string, string> {
  const { name, kind } = values;
  const identifiers = identifiersProblemOf(values.identifiers);
  const attributes = attributesProblem(values.attributes);
  return {
    ...(identifiers && { identifiers }),
    ...(attributes && { attributes }),
    ...(name.trim() === "" && { name: "Give the name it goes by." }),
    ...(kind === "" && { kind: "Choose what it is." }),
  };
}

const { form: FURTHER_DETAILS } = ENTITY.properties.attributes;

/** Name, kind, a line about it, what it is known by elsewhere, and what no field fits. */
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
      <IdentifierFields
        value={values.identifiers}
        error={problems["identifiers"]}
        onChange={(identifiers) => set({ identifiers })}
      />
      <Textarea
        label={FURTHER_DETAILS.label}
        description={FURTHER_DETAILS.hint}
        autosize
        dir="auto"
        value={values.attributes}
        error={problems["attributes"]}
        onChange={(event) => set({ attributes: event.currentTarget.value })}
      />
    </>
  );
}
