import { IconPlus, IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { EntityLine } from "../design/EntityName.tsx";
import { EntitySearch } from "../search/EntitySearch.tsx";
import type { NamedEnd } from "./query.ts";
import type { Side } from "./refusal.ts";
import classes from "./Ends.module.css";
import { Name } from "../design/Name.tsx";

const SIDES: Record<Side, { label: string; another: string; search: string }> = {
  from: { label: "From", another: "Another start", search: "From whom?" },
  through: { label: "Through", another: "Pass another", search: "Through whom?" },
  to: { label: "To", another: "Another end", search: "To whom?" },
};

/** The entities at one end, or to pass, and the field to search for another. */
export function EndsRow(props: {
  side: Side;
  searchId: string;
  searching: boolean;
  full: boolean;
  refusal: string | null;
  onSearch: () => void;
  onPick: (found: { id: string; name: string }) => void;
  children: ReactNode;
}) {
  const { side, searching } = props;
  const { label, another, search } = SIDES[side];
  return (
    <div className={classes.row} role="group" aria-label={label}>
      <span className={classes.label} aria-hidden="true">
        {label}
      </span>
      <div
        className={classes.list}
        onKeyDown={(event) => {
          // Escape in a field only clears it. It must not reach the panel, which it would close.
          if (event.key === "Escape" && event.target instanceof HTMLInputElement) {
            event.stopPropagation();
          }
        }}
      >
        {props.children}
        {searching && (
          <EntitySearch
            id={props.searchId}
            label={search}
            placeholder={`${search} In any spelling`}
            onPick={props.onPick}
          />
        )}
        {props.refusal && (
          <p className={classes.refusal} role="alert">
            {props.refusal}
          </p>
        )}
      </div>
      {!searching && !props.full && (
        <button
          type="button"
          className={classes.small}
          aria-label={another}
          title={another}
          onClick={props.onSearch}
        >
          <IconPlus size={14} stroke={1.8} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}

/** An entity of the question, with a button to remove it. */
export function End(props: {
  /** Null = unknown id, undefined = not loaded yet. */
  entity: NamedEnd | null | undefined;
  name: string;
  onRemove: () => void;
}) {
  const { entity } = props;
  return (
    <span className={classes.end}>
      {entity ? (
        <EntityLine entity={entity} />
      ) : (
        <bdi className={classes.unknown} role={entity === null ? "alert" : undefined}>
          <Name>{props.name}</Name>
          {entity === null && ": no such entity"}
        </bdi>
      )}
      <button
        type="button"
        className={classes.small}
        aria-label={`Take out ${entity?.name ?? props.name}`}
        title="Take out"
        onClick={props.onRemove}
      >
        <IconX size={14} stroke={1.8} aria-hidden="true" />
      </button>
    </span>
  );
}
