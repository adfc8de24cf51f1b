import { LOOKS, type Look } from "@backchannel/schema/entity-kinds.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { LENSES, type Lens } from "@backchannel/schema/link-kinds/row.ts";
import type { ReactNode } from "react";
import { KindGlyph } from "../../design/KindGlyph.tsx";
import { LinkSign } from "../../design/kinds/LinkSign.tsx";
import { Problem } from "../Problem.tsx";
import classes from "./kind.module.css";
import { type KindValues, linkLike } from "./values.ts";

interface Props {
  values: KindValues;
  problems: Readonly<Record<string, string>>;
  set: (values: Partial<KindValues>) => void;
}

/** One of the tested shapes and colours; at first that of the kind it is like. */
export function LookField(props: Props & { usual: Look }) {
  return (
    <Choices
      legend="Shape and colour"
      name="look"
      value={props.values.look || props.usual}
      error={props.problems["look"]}
      choices={keysOf(LOOKS).map((look) => ({
        value: look,
        sign: <KindGlyph look={look} size={20} />,
        label: LOOKS[look].label,
      }))}
      onChange={(look) => props.set({ look: look === props.usual ? "" : look })}
    />
  );
}

/** The question that it answers, which gives its lines their colour. */
export function LensField(props: Props & { usual: Lens | null }) {
  const { symmetric } = linkLike(props.values.like)!;
  return (
    <Choices
      legend="Lens, which gives it its colour"
      name="lens"
      value={props.values.lens || props.usual}
      error={props.problems["lens"]}
      choices={keysOf(LENSES).map((lens) => ({
        value: lens,
        sign: <LinkSign lens={lens} symmetric={symmetric} />,
        label: LENSES[lens].short,
      }))}
      onChange={(lens) => props.set({ lens: lens === props.usual ? "" : lens })}
    />
  );
}

function Choices<T extends string>(props: {
  legend: string;
  name: string;
  value: string | null;
  error: string | undefined;
  choices: readonly { value: T; sign: ReactNode; label: string }[];
  onChange: (value: T) => void;
}) {
  return (
    <fieldset className={classes.choices}>
      <legend>{props.legend}</legend>
      {props.choices.map(({ value, sign, label }) => (
        <label key={value}>
          <input
            type="radio"
            className="unseen"
            name={props.name}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          {sign}
          {label}
        </label>
      ))}
      {props.error && <Problem>{props.error}</Problem>}
    </fieldset>
  );
}
