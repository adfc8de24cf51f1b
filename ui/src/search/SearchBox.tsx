import { Combobox } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useEffectEvent, type ReactNode } from "react";
import type { SearchBoxState } from "./useSearchBox.ts";
import classes from "./SearchBox.module.css";

/** Label and problems of a search field. */
export interface SearchFieldProps {
  /** The name of the field for screen readers. */
  label: string;
  placeholder: string;
  id?: string;
  /** The key that focuses the field, shown while it is empty. */
  shortcut?: string;
  /** Whether the field has a problem. `describedBy` is the id of the element that describes it. */
  invalid?: boolean;
  describedBy?: string | undefined;
}

/** A search field with the hits in a list below. */
export function SearchBox(
  props: SearchFieldProps & {
    box: SearchBoxState;
    /** Whether the hits belong to the text that is in the field now. */
    answered: boolean;
    /** Takes the first hit; null without hits. */
    takeFirst: (() => void) | null;
    hidden: boolean;
    /** Shown in place of the options: why there are none. */
    message?: ReactNode;
    /** The options. Each handles its own click. */
    children: ReactNode;
    /** Below the hits: what Enter does. */
    foot?: ReactNode;
    className?: string | undefined;
  },
) {
  const { box, answered, takeFirst } = props;
  const { text, query, list, field } = box;

  const onAnswer = useEffectEvent(() => {
    if (!answered || !takeFirst) return;
    if (box.isEnterPending()) takeFirst();
    else list.selectFirstOption();
  });
  useEffect(() => onAnswer(), [query, answered]);

  return (
    <Combobox
      store={list}
      width="target"
      position="bottom-start"
      offset={6}
      classNames={{
        dropdown: `${classes.dropdown} ${props.className ?? ""}`,
        option: classes.option ?? "",
      }}
    >
      <Combobox.DropdownTarget>
        <div className={classes.field}>
          <IconSearch size={16} stroke={1.7} aria-hidden="true" />
          <Combobox.EventsTarget withExpandedAttribute>
            <input
              ref={field}
              id={props.id}
              type="text"
              role="combobox"
              aria-label={props.label}
              aria-invalid={props.invalid || undefined}
              aria-describedby={props.describedBy}
              placeholder={props.placeholder}
              autoComplete="off"
              spellCheck={false}
              // The first Escape clears the field; only the next one may close a dialog around it.
              data-mantine-stop-propagation={text !== "" || undefined}
              dir="auto"
              value={text}
              onChange={(event) => {
                box.type(event.currentTarget.value);
                list.openDropdown();
              }}
              onFocus={() => list.openDropdown()}
              onBlur={() => list.closeDropdown()}
              onKeyDown={(event) => {
                box.onKey(event, answered);
                if (event.key !== "Escape") return;
                if (text) box.type("");
                else event.currentTarget.blur();
              }}
              onPointerDown={box.onPress}
            />
          </Combobox.EventsTarget>
          {props.shortcut && text === "" && <kbd className="kbd">{props.shortcut}</kbd>}
          {text !== "" && <kbd className="kbd">Esc</kbd>}
        </div>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown hidden={props.hidden}>
        {/* A listbox may contain options only, so the message is outside of it. */}
        {props.message && <p className={classes.none}>{props.message}</p>}
        <Combobox.Options aria-label={props.label} className={classes.options}>
          {props.children}
        </Combobox.Options>
        {props.foot && <div className={classes.foot}>{props.foot}</div>}
      </Combobox.Dropdown>
    </Combobox>
  );
}
