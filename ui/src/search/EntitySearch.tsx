import type { EntityKind } from "@backchannel/schema/kinds.ts";
import { Combobox, useCombobox } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from "react";
import { counted } from "../design/words.ts";
import { EntityLine, Spelled } from "../design/EntityName.tsx";
import { graphql, type ResultOf } from "../graphql/gql.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import classes from "./EntitySearch.module.css";

const searchEntities = graphql(`
  query SearchEntities($text: String!, $kinds: [EntityKind!]) {
    search(text: $text, first: 8, kinds: $kinds) {
      matchedName {
        value
        language
        type
        weak
      }
      printedIn
      rule
      entity {
        id
        name
        kind
        kindLabel
        families
        look
        unnamed
        degree
        aliases {
          value
          language
          type
        }
      }
    }
  }
`);

type Hit = ResultOf<typeof searchEntities>["search"][number];
export type FoundEntity = Hit["entity"];

interface Props {
  /** Names the field for those who do not see it. */
  label: string;
  placeholder: string;
  id?: string;
  /** The key that leads here, shown in the empty field. */
  shortcut?: string;
  /** Finds only entities of these kinds. */
  kinds?: readonly EntityKind[] | null;
  /** Set where the field has a problem, and the id of what says so. */
  invalid?: boolean;
  describedBy?: string | undefined;
  /** `alone` is true where Shift was held. */
  onPick: (entity: FoundEntity, alone: boolean) => void;
  /** Stands under the answers and says what Enter does. */
  foot?: ReactNode;
}

/** A field that finds an entity by any of its spellings, all by keyboard. */
export function EntitySearch(props: Props) {
  const { label, placeholder, id, shortcut, onPick, foot } = props;
  const [text, setText] = useState("");
  const [asked] = useDebouncedValue(text.trim(), 120);
  const shift = useRef(false);
  // Enter that came before the answer: the first hit is picked when it is there.
  const early = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  const list = useCombobox({ onDropdownClose: () => list.resetSelectedOption() });
  const { data, error, waiting } = useAnswer(
    searchEntities,
    { text: asked, kinds: props.kinds ? [...props.kinds] : null },
    { pause: asked === "" },
  );
  const hits = asked && data ? data.search : [];
  const answered = asked !== "" && !waiting && asked === text.trim();

  const take = (hit: Hit) => {
    early.current = false;
    setText("");
    list.closeDropdown();
    field.current?.blur();
    onPick(hit.entity, shift.current);
  };

  const onAnswer = useEffectEvent(() => {
    const [first] = hits;
    if (!first || !answered) return;
    if (early.current) take(first);
    else list.selectFirstOption();
  });
  useEffect(() => onAnswer(), [data, answered]);

  return (
    <Combobox
      store={list}
      onOptionSubmit={(id) => {
        const hit = hits.find(({ entity }) => entity.id === id);
        if (hit) take(hit);
      }}
      width="target"
      position="bottom-start"
      offset={6}
      classNames={{ dropdown: classes.dropdown, option: classes.option }}
    >
      <Combobox.DropdownTarget>
        <div className={classes.field}>
          <IconSearch size={16} stroke={1.7} aria-hidden="true" />
          <Combobox.EventsTarget withExpandedAttribute>
            <input
              ref={field}
              id={id}
              type="text"
              role="combobox"
              aria-label={label}
              aria-invalid={props.invalid || undefined}
              aria-describedby={props.describedBy}
              placeholder={placeholder}
              autoComplete="off"
              spellCheck={false}
              // In a dialog the first Escape clears the field, the next closes the dialog.
              data-mantine-stop-propagation={text !== "" || undefined}
              dir="auto"
              value={text}
              onChange={(event) => {
                // Until the new answer stands, Enter must not take a hit of the old one.
                early.current = false;
                list.resetSelectedOption();
                setText(event.currentTarget.value);
                list.openDropdown();
              }}
              onFocus={() => list.openDropdown()}
              onBlur={() => list.closeDropdown()}
              onKeyDown={(event) => {
                shift.current = event.shiftKey;
                if (event.key === "Enter" && !answered) early.current = text.trim() !== "";
                if (event.key === "Escape") {
                  if (text) setText("");
                  else event.currentTarget.blur();
                }
              }}
              onPointerDown={() => (shift.current = false)}
            />
          </Combobox.EventsTarget>
          {shortcut && text === "" && <kbd className="kbd">{shortcut}</kbd>}
          {text !== "" && <kbd className="kbd">Esc</kbd>}
        </div>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown hidden={asked === "" || (hits.length === 0 && !answered && !error)}>
        <Combobox.Options aria-label={label}>
          {hits.map((hit) => (
            <Combobox.Option key={hit.entity.id} value={hit.entity.id}>
              <HitLine hit={hit} />
            </Combobox.Option>
          ))}
          {error && (
            <p className={classes.none}>The search could not be answered. Type on to ask again.</p>
          )}
          {!error && answered && hits.length === 0 && (
            <p className={classes.none}>
              No name is spelled like <b>{asked}</b>. Fewer letters find more.
            </p>
          )}
        </Combobox.Options>
        {foot && hits.length > 0 && <div className={classes.foot}>{foot}</div>}
      </Combobox.Dropdown>
    </Combobox>
  );
}

function HitLine({ hit: { entity, matchedName, printedIn, rule } }: { hit: Hit }) {
  const sort = matchedName.type.toLowerCase().replaceAll("_", " ");
  const how = rule === "the whole name" ? "" : `, ${rule}`;
  return (
    <>
      <EntityLine entity={entity} />
      <span className={classes.why}>
        {matchedName.value === entity.name ? (
          <span>
            {entity.kindLabel}
            {how}
          </span>
        ) : matchedName.weak && printedIn > 0 ? (
          <span>
            Printed as <Spelled spelling={matchedName} className="hit" /> in{" "}
            {counted(printedIn, "document")}, {sort}
            {how}
          </span>
        ) : (
          <span>
            Matches <Spelled spelling={matchedName} className="hit" />, {sort}
            {how}
          </span>
        )}
        <span className={classes.degree}>{counted(entity.degree, "link")}</span>
      </span>
    </>
  );
}
