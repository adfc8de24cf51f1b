import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { type ReactNode, useId, useState } from "react";
import { graphql, type ResultOf } from "../../graphql/gql.ts";
import { useAnswer } from "../../graphql/useAnswer.ts";
import { Problem } from "../Problem.tsx";
import form from "../form.module.css";
import classes from "./OriginField.module.css";

const findOrigins = graphql(`
  query FindOrigins($matching: String!) {
    origins(matching: $matching, first: 50) {
      totalCount
      nodes {
        id
        text
        description
      }
    }
  }
`);
export type PickedOrigin = ResultOf<typeof findOrigins>["origins"]["nodes"][number];

/** A field that holds one origin, or none; words narrow the list. */
export function OriginField(props: {
  label: string;
  /** What it means that none is picked: in a word or two, and a sentence. */
  none: readonly [name: string, meaning: string];
  value: PickedOrigin | null;
  /** The one on which it rests now: always in the list. */
  now: PickedOrigin | null;
  /** One that is not offered. */
  except?: string;
  /** The keyboard is here when the form opens. */
  first?: boolean;
  error: string | undefined;
  onChange: (value: PickedOrigin | null) => void;
}) {
  const { value, now, except, error, onChange } = props;
  const id = useId();
  const [text, setText] = useState("");
  const [asked] = useDebouncedValue(text.trim(), 120);
  const { data, waiting } = useAnswer(findOrigins, { matching: asked });
  const found = (data?.origins.nodes ?? []).filter((one) => one.id !== except);
  const kept = [now, value].filter((one) => one !== null);
  const offered = [...new Map([...kept, ...found].map((one) => [one.id, one])).values()];
  const more = (data?.origins.totalCount ?? 0) - (data?.origins.nodes.length ?? 0);
  return (
    <div role="radiogroup" aria-labelledby={`${id}label`} aria-describedby={`${id}problem`}>
      <span className={form.label} id={`${id}label`}>
        {props.label}
      </span>
      <TextInput
        data-autofocus={props.first || undefined}
        aria-label="Find an origin"
        placeholder="Words of its description or publisher"
        dir="auto"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.list}>
        <Choice
          name={id}
          on={value === null}
          invalid={error !== undefined}
          onPick={() => onChange(null)}
        >
          <b>{props.none[0]}</b>
          <small>{props.none[1]}</small>
        </Choice>
        {offered.map((one) => (
          <Choice
            key={one.id}
            name={id}
            on={value?.id === one.id}
            invalid={error !== undefined}
            onPick={() => onChange(one)}
          >
            <b dir="auto">{one.text}</b>
            <small dir="auto">{one.description}</small>
          </Choice>
        ))}
      </div>
      {!waiting && asked !== "" && found.length === 0 && (
        <p className={form.hint}>No origin has all these words. Fewer words find more.</p>
      )}
      {more > 0 && <p className={form.hint}>{more} more; another word finds fewer.</p>}
      <div id={`${id}problem`}>{error && <Problem>{error}</Problem>}</div>
    </div>
  );
}

function Choice(props: {
  name: string;
  on: boolean;
  invalid: boolean;
  onPick: () => void;
  children: ReactNode;
}) {
  return (
    <label className={classes.choice}>
      <input
        type="radio"
        name={props.name}
        checked={props.on}
        aria-invalid={(props.on && props.invalid) || undefined}
        onChange={props.onPick}
      />
      <span className={form.document}>{props.children}</span>
    </label>
  );
}
