import { BASES, MODALITIES, type Modality, SOURCINGS } from "@backchannel/schema/claim.ts";
import { entityKindsWhere, keysOf } from "@backchannel/schema/kinds.ts";
import { MEASURED } from "@backchannel/schema/records/measured.ts";
import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { DateField } from "../DateField.tsx";
import { DocumentField } from "../document/DocumentField.tsx";
import { capitalized } from "../../design/words.ts";
import { EntityField } from "../EntityField.tsx";
import classes from "../form.module.css";
import { FactFields } from "./FactFields.tsx";
import { RoleFields } from "./RoleFields.tsx";
import { KindField } from "./KindField.tsx";
import { type ClaimField, type ClaimValues, TEXTS } from "./values.ts";

const EVENTS = entityKindsWhere(({ type }) => type === "Event");
const PLACES = entityKindsWhere(({ families }) => families.includes("Place"));

/** What may depend on a condition: what is planned, or floated as possible. */
const CONDITIONAL: readonly Modality[] = ["PLANNED", "HYPOTHETICAL"];
const CONDITION = TEXTS.find(({ name }) => name === "condition")!;
const MEASURES = TEXTS.filter(({ name }) => name in MEASURED);
const FOLDED = TEXTS.filter((each) => each !== CONDITION && !MEASURES.includes(each));

const isEvent = (entity: ClaimValues["object"]) => entity?.families.includes("Event") === true;

/** Who does what to whom, or what is so of it; how firmly, who says so, and where it is written. */
export function ClaimFields(props: {
  values: ClaimValues;
  problems: Partial<Record<ClaimField, string>>;
  set: (values: Partial<ClaimValues>) => void;
  /** Absent where the document is given: a reading stays with its document. */
  document?: { mayAdd: boolean };
}) {
  const { values, problems, set } = props;
  const { property } = values;
  const text = (field: ClaimField & ("statement" | "role" | "paragraph")) => ({
    value: values[field],
    error: problems[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      set({ [field]: event.currentTarget.value }),
  });
  const choice = <F extends "modality" | "sourcing" | "dateBasis">(field: F) => ({
    value: values[field],
    error: problems[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      set({ [field]: event.currentTarget.value as ClaimValues[F] }),
  });
  return (
    <>
      <EntityField
        label="Subject"
        placeholder="Who or what it is about"
        value={values.subject}
        error={problems.subject}
        onChange={(subject) => set({ subject })}
      />
      {property !== "" ? (
        <FactFields values={{ ...values, property }} problems={problems} set={set} />
      ) : (
        <>
          <KindField values={values} error={problems.kind} set={set} />
          <EntityField
            label="Object"
            placeholder="The other end"
            value={values.object}
            error={problems.object}
            onChange={(object) => set({ object })}
          />
        </>
      )}
      <div className={classes.row}>
        <NativeSelect
          label="How the document puts it"
          {...choice("modality")}
          data={keysOf(MODALITIES).map((value) => ({ value, label: MODALITIES[value].text }))}
        />
        <NativeSelect
          label="Whom it credits"
          {...choice("sourcing")}
          data={[
            { value: "", label: "Choose", disabled: true },
            ...keysOf(SOURCINGS).map((value) => ({
              value,
              label: SOURCINGS[value].text,
            })),
          ]}
        />
      </div>
      {(CONDITIONAL.includes(values.modality) || values.condition !== "") && (
        <MoreText of={CONDITION} values={values} problems={problems} set={set} />
      )}
      <Textarea
        label="What it says"
        description="In your own words, close to the text."
        autosize
        minRows={2}
        maxRows={8}
        dir="auto"
        {...text("statement")}
      />
      {props.document && (
        <DocumentField
          value={values.document}
          error={problems.document}
          mayAdd={props.document.mayAdd}
          onChange={(document) => set({ document })}
        />
      )}
      <div className={classes.row}>
        <TextInput
          label="Paragraph"
          description="Counted from 1; empty where there are none."
          inputMode="numeric"
          {...text("paragraph")}
        />
        {property === "" && (
          <TextInput
            label="Role"
            description="The title or part it gives the subject."
            dir="auto"
            {...text("role")}
          />
        )}
      </div>
      <DateField
        label="When it holds"
        value={values.date}
        error={problems.date}
        onChange={(date) => set({ date })}
      />
      {values.date.trim() !== "" && (
        <NativeSelect
          label="How its date is known"
          {...choice("dateBasis")}
          data={[
            { value: "", label: "Not said" },
            ...keysOf(BASES).map((value) => ({ value, label: capitalized(BASES[value].text) })),
          ]}
        />
      )}
      {property === "" && (
        <EntityField
          label="Occasion"
          placeholder="The meeting, visit or attack it belongs to"
          hint="Evidence is counted by occasion."
          kinds={EVENTS}
          value={values.event}
          error={problems.event}
          onChange={(event) => set({ event })}
        />
      )}
      {property === "" && (values.event !== null || isEvent(values.object)) && (
        <RoleFields
          values={values}
          problems={problems}
          both={values.object !== null && !isEvent(values.object)}
          set={set}
        />
      )}
      {property === "" && (
        <details className={classes.more} open={MEASURES.some(({ name }) => values[name])}>
          <summary>How much: an amount, a share, further details</summary>
          <div>
            {MEASURES.map((each) => (
              <MoreText key={each.name} of={each} values={values} problems={problems} set={set} />
            ))}
          </div>
        </details>
      )}
      <details
        className={classes.more}
        open={
          Boolean(values.place) ||
          values.dateBasis !== "" ||
          FOLDED.some(({ name }) => values[name])
        }
      >
        <summary>Place, whom it names as its source, how the date was read</summary>
        <div>
          <EntityField
            label="Place"
            kinds={PLACES}
            value={values.place}
            error={problems.place}
            onChange={(place) => set({ place })}
          />
          {FOLDED.map((each) => (
            <MoreText key={each.name} of={each} values={values} problems={problems} set={set} />
          ))}
        </div>
      </details>
    </>
  );
}

/** A field for one of the texts that say more of a claim. */
function MoreText(props: {
  of: (typeof TEXTS)[number];
  values: ClaimValues;
  problems: Partial<Record<ClaimField, string>>;
  set: (values: Partial<ClaimValues>) => void;
}) {
  const { name, label, hint } = props.of;
  return (
    <TextInput
      label={label}
      description={hint}
      dir="auto"
      value={props.values[name]}
      error={props.problems[name]}
      onChange={(event) => props.set({ [name]: event.currentTarget.value })}
    />
  );
}
