import { keysOf } from "@backchannel/schema/kinds.ts";
import { ACTS_FOR, TEMPORALITIES, type Temporality } from "@backchannel/schema/link-kinds/row.ts";
import { BOUND } from "@backchannel/schema/records/kind.ts";
import { ROLES } from "@backchannel/schema/roles.ts";
import { NativeSelect, TextInput } from "@mantine/core";
import form from "../form.module.css";
import type { KindFieldsProps } from "./KindFields.tsx";
import { entityLike, LABELS, linkLike } from "./values.ts";

const WORDS: Record<Temporality, string> = {
  OCCASION: "it happens",
  STATE: "it lasts",
  POSITION: "it is a position, which is never graded",
};
const VOCABULARIES = ["ftm", "stix", "littlesis", "cameo"] as const;
const CHOICES = {
  temporality: TEMPORALITIES.map((value) => ({ value, label: WORDS[value] })),
  actsFor: keysOf(ACTS_FOR).map((value) => ({ value, label: ACTS_FOR[value] })),
  subjectRole: keysOf(ROLES).map((value) => ({ value, label: ROLES[value].label })),
  objectRole: keysOf(ROLES).map((value) => ({ value, label: ROLES[value].label })),
};

/** What few need to say: the rest of the row, each as in the kind that it is like unless said. */
export function FoldedFields({ values, problems, uses, set }: KindFieldsProps) {
  const link = linkLike(values.like);
  const usual = link ?? entityLike(values.like)!;
  const shown = link ? VOCABULARIES : (["ftm"] as const);
  const folded = link ? [...keysOf(CHOICES), ...shown] : shown;
  return (
    <details
      className={form.more}
      open={folded.some((name) => values[name] !== "" || problems[name])}
    >
      <summary>
        {link ? "Time, roles and counterparts elsewhere" : "Its counterpart elsewhere"}
      </summary>
      <div>
        {link && (
          <div className={form.row}>
            {keysOf(CHOICES).map((name) => {
              const given = CHOICES[name].find(({ value }) => value === link[name])?.label;
              return (
                <NativeSelect
                  key={name}
                  label={LABELS[name]}
                  disabled={uses > 0 && BOUND.includes(name)}
                  value={values[name]}
                  error={problems[name]}
                  data={[
                    { value: "", label: `As there: ${given ?? "none"}` },
                    ...CHOICES[name].filter(({ value }) => value !== link[name]),
                  ]}
                  onChange={(event) => set({ [name]: event.currentTarget.value })}
                />
              );
            })}
          </div>
        )}
        <div className={form.row}>
          {shown.map((name) => (
            <TextInput
              key={name}
              label={LABELS[name]}
              placeholder={(usual as { [Name in typeof name]?: string | null })[name] ?? "none"}
              value={values[name]}
              error={problems[name]}
              onChange={(event) => set({ [name]: event.currentTarget.value })}
            />
          ))}
        </div>
      </div>
    </details>
  );
}
