import { NativeSelect, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { graphql, type ResultOf } from "../../graphql/gql.ts";
import { useAnswer } from "../../graphql/useAnswer.ts";

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

/** A field that holds the origin on which another rests, or none; words narrow the list. */
export function OriginField(props: {
  value: PickedOrigin | null;
  /** The origin itself, which is not offered. */
  except: string;
  error: string | undefined;
  onChange: (value: PickedOrigin | null) => void;
}) {
  const { value, except, error, onChange } = props;
  const [text, setText] = useState("");
  const [asked] = useDebouncedValue(text.trim(), 120);
  const { data } = useAnswer(findOrigins, { matching: asked });
  const found = (data?.origins.nodes ?? []).filter(({ id }) => id !== except && id !== value?.id);
  const offered = value ? [value, ...found] : found;
  const more = (data?.origins.totalCount ?? 0) - (data?.origins.nodes.length ?? 0);
  return (
    <>
      <TextInput
        label="Find an origin"
        description={
          more > 0
            ? `${more} more are not in the list: words of description or publisher narrow it.`
            : "Words of its description or publisher."
        }
        dir="auto"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <NativeSelect
        data-autofocus
        label="Rests on"
        value={value?.id ?? ""}
        error={error}
        data={[
          { value: "", label: "on no other: it is reporting of its own" },
          ...offered.map((one) => ({
            value: one.id,
            label: `${one.text}: ${one.description}`,
          })),
        ]}
        onChange={(event) =>
          onChange(offered.find(({ id }) => id === event.currentTarget.value) ?? null)
        }
      />
    </>
  );
}
