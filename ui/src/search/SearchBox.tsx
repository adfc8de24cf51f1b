import { Combobox } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useEffectEvent, type ReactNode } from "react";
import type { SearchBoxState } from "./useSearchBox.ts";
import classes from "./SearchBox.module.css";

/** How a search field is named and what is wrong with it. */
export interface SearchFieldProps {
  /** Names the field for those who do not see it. */
  label: string;
  placeholder: string;
  id?: string;
  /** The key that leads here, shown in the empty field. */
  shortcut?: string;
  /** Set where the field has a problem, and the id of what says so. */
  invalid?: boolean;
  describedBy?: string | undefined;
}

/** A search field with what answers it in a list below, all by keyboard. */
export function SearchBox(
  props: SearchFieldProps & {
    box: SearchBoxState;
    /** Whether the answer to the text that stands is there. */
    answered: boolean;
    /** Takes the first hit; null where there is none. */
    takeFirst: (() => void) | null;
    hidden: boolean;
    /** Why there are no options; it stands in their place. */
    message?: ReactNode;
    /** The options, each of which knows what to do when it is taken. */
    children: ReactNode;
    /** Stands under the answers and says what Enter does. */
    foot?: ReactNode;
    className?: string | undefined;
  },
) {
  const { box, answered, takeFirst } = props;
  const { text, asked, list, field } = box;

  const onAnswer = useEffectEvent(() => {
    if (!answered || !takeFirst) return;
    if (box.isAwaited()) takeFirst();
    else list.selectFirstOption();
  });
  useEffect(() => onAnswer(), [asked, answered]);

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
              // In a dialog the first Escape clears the field, the next closes the dialog.
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
        {/* A list may hold options only. */}
        {props.message && <p className={classes.none}>{props.message}</p>}
        <Combobox.Options aria-label={props.label} className={classes.options}>
          {props.children}
        </Combobox.Options>
        {props.foot && <div className={classes.foot}>{props.foot}</div>}
      </Combobox.Dropdown>
    </Combobox>
  );
}
