import { Combobox, useCombobox } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useEffectEvent, useState } from "react";
import { graphql, type ResultOf } from "../../graphql/gql.ts";
import { useAnswer } from "../../graphql/useAnswer.ts";
import search from "../../search/SearchBox.module.css";
import type { PickedDocument } from "../claim/values.ts";
import classes from "../form.module.css";

const findDocuments = graphql(`
  query FindDocuments($matching: String!) {
    documents(matching: $matching, first: 8) {
      totalCount
      nodes {
        id
        citation
        title
        retractedAt
      }
    }
  }
`);
type Found = ResultOf<typeof findDocuments>["documents"];

/** A field that finds documents by words of title, outlet or address; empty it lists the first. */
export function DocumentSearch(props: {
  label: string;
  invalid: boolean;
  describedBy: string | undefined;
  onPick: (document: PickedDocument) => void;
}) {
  const [text, setText] = useState("");
  const [asked] = useDebouncedValue(text.trim(), 120);
  const list = useCombobox({ onDropdownClose: () => list.resetSelectedOption() });
  const { data, error, waiting } = useAnswer(findDocuments, { matching: asked });
  const found = data?.documents;
  const nodes = found?.nodes.filter(({ retractedAt }) => !retractedAt) ?? [];
  const answered = !waiting && asked === text.trim();

  const onAnswer = useEffectEvent(() => {
    if (answered && asked !== "") list.selectFirstOption();
  });
  useEffect(() => onAnswer(), [data, answered]);

  return (
    <Combobox
      store={list}
      onOptionSubmit={(id) => {
        const node = nodes.find((document) => document.id === id);
        if (node) props.onPick({ id: node.id, citation: node.citation, title: node.title });
      }}
      width="target"
      position="bottom-start"
      classNames={{ dropdown: search.dropdown ?? "", option: search.option ?? "" }}
    >
      <Combobox.DropdownTarget>
        <div className={search.field}>
          <IconSearch size={16} stroke={1.7} aria-hidden="true" />
          <Combobox.EventsTarget withExpandedAttribute>
            <input
              type="text"
              role="combobox"
              aria-label={props.label}
              aria-invalid={props.invalid || undefined}
              aria-describedby={props.describedBy}
              placeholder="Search title, outlet or address"
              autoComplete="off"
              spellCheck={false}
              dir="auto"
              data-mantine-stop-propagation={text !== "" || undefined}
              value={text}
              onChange={(event) => {
                list.resetSelectedOption();
                setText(event.currentTarget.value);
                list.openDropdown();
              }}
              onFocus={() => list.openDropdown()}
              onClick={() => list.openDropdown()}
              onBlur={() => list.closeDropdown()}
              onKeyDown={(event) => {
                if (event.key === "Escape" && text) setText("");
              }}
            />
          </Combobox.EventsTarget>
        </div>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown hidden={!found && !error}>
        <Combobox.Options aria-label="Documents">
          {nodes.map((document) => (
            <Combobox.Option key={document.id} value={document.id}>
              <span className={classes.document}>
                <b dir="auto">{document.citation}</b>
                <small dir="auto">{document.title}</small>
              </span>
            </Combobox.Option>
          ))}
          {error && (
            <p className={search.none}>
              The documents could not be read. Keep typing to try again.
            </p>
          )}
          {!error && answered && found && <Rest found={found} shown={nodes.length} text={asked} />}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Rest({ found, shown, text }: { found: Found; shown: number; text: string }) {
  if (shown === 0) {
    return (
      <p className={search.none}>
        No document has all the words of <b>{text}</b>. Fewer words find more.
      </p>
    );
  }
  const more = found.totalCount - found.nodes.length;
  return more > 0 ? <p className={search.none}>{more} more; another word finds fewer.</p> : null;
}
