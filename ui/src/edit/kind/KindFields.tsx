import type { EntityKindRow } from "@backchannel/schema/entity-kinds.ts";
import { Textarea, TextInput } from "@mantine/core";
import { kindInWords } from "../../design/kinds/words.ts";
import { counted } from "../../design/words.ts";
import form from "../form.module.css";
import { EndsField } from "./EndsField.tsx";
import { Example } from "./Example.tsx";
import { FoldedFields } from "./FoldedFields.tsx";
import { LikeField } from "./LikeField.tsx";
import { LensField, LookField } from "./SignField.tsx";
import { entityLike, type KindValues, linkLike, nameOf } from "./values.ts";

export interface KindFieldsProps {
  values: KindValues;
  problems: Readonly<Record<string, string>>;
  /** A new one: its name can still be chosen. */
  adding: boolean;
  /** How much is of it: what that was derived by is fixed. */
  uses: number;
  set: (values: Partial<KindValues>) => void;
}

/** What a kind is like, how it is called and drawn, and what may stand at its ends. */
export function KindFields(props: KindFieldsProps) {
  const { values, problems, adding, uses, set } = props;
  const { like } = values;
  const link = linkLike(like);
  const isLike = like !== "";
  return (
    <>
      {uses > 0 && (
        <p className={form.aside}>
          {counted(uses, link ? "claim" : "entity", link ? "claims" : "entities")}{" "}
          {uses === 1 ? "is" : "are"} of this kind. What was derived by it stays as it is: what it
          is like, whether it lasts, whom it acts for and its roles.
        </p>
      )}
      <LikeField
        value={like}
        fixed={uses > 0}
        error={problems["like"]}
        onChange={(picked) => set({ like: picked })}
      />
      {isLike && (
        <>
          {link ? (
            <LinkWords {...props} />
          ) : (
            <Words {...props} field="label" label="What one is called" />
          )}
          <Example values={values} />
          {adding ? (
            <TextInput
              label="Name in data and in queries"
              description="It is never used for another kind and cannot be changed."
              spellCheck={false}
              value={nameOf(values)}
              error={problems["kind"]}
              onChange={(event) => set({ kind: event.currentTarget.value.toUpperCase() })}
            />
          ) : (
            <p className={form.hint}>
              Its name in data and in queries stays <code>{values.kind}</code>.
            </p>
          )}
          <Textarea
            label="What it means"
            description="In a sentence."
            placeholder={link ? `such as: ${link.description}` : ""}
            autosize
            minRows={2}
            dir="auto"
            value={values.description}
            error={problems["description"]}
            onChange={(event) => set({ description: event.currentTarget.value })}
          />
          {link ? (
            <>
              <LensField {...props} usual={link.lens} />
              <EndsField
                label="What may be its subject"
                field="subject"
                usual={link.subject}
                {...props}
              />
              <EndsField
                label="What may be its object"
                field="object"
                usual={link.object}
                {...props}
              />
            </>
          ) : (
            <LookField {...props} usual={(entityLike(like) as EntityKindRow).look} />
          )}
          <FoldedFields {...props} />
        </>
      )}
    </>
  );
}

function LinkWords(props: KindFieldsProps) {
  const { did, would, didNot, inverse, symmetric } = linkLike(props.values.like)!;
  return (
    <>
      <div className={form.row}>
        <Words {...props} field="label" label="Where it is said" placeholder={did} />
        <Words {...props} field="would" label="Where it is planned" placeholder={would} />
      </div>
      <div className={form.row}>
        <Words {...props} field="didNot" label="Where it is denied" placeholder={didNot} />
        {!symmetric && (
          <Words {...props} field="inverse" label="From the other side" placeholder={inverse} />
        )}
      </div>
    </>
  );
}

function Words(
  props: KindFieldsProps & {
    field: "label" | "would" | "didNot" | "inverse";
    label: string;
    placeholder?: string;
  },
) {
  const { values, problems, set, field, label } = props;
  const { like } = values;
  return (
    <TextInput
      label={label}
      placeholder={`such as: ${props.placeholder ?? kindInWords(like)}`}
      dir="auto"
      value={values[field]}
      error={problems[field]}
      onChange={(event) => set({ [field]: event.currentTarget.value })}
    />
  );
}
