import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { useStore } from "zustand";
import { counted, isolated, listed } from "../design/words.ts";
import { remove, select } from "../state/actions.ts";
import { useGraph } from "../state/store.ts";
import type { ViewNode } from "../graph/drawn.ts";
import { activeStore, LISTBOX_ID } from "../state/canvas.ts";
import { canvasStore } from "./handle.ts";
import classes from "./Listbox.module.css";

/**
 * What an option says: "Ahmad al-Dalati, person, 7 links, 3 hidden", and of a folded event
 * "Paris round, negotiation round, 24 July 2025, joins Tom Barrack and Asaad al-Shaybani".
 */
export function optionText(node: ViewNode, nameOf: (id: string) => string): string {
  const { name, kindLabel, when, joins, contested, links, hidden, capped, changed } = node;
  const folded = [
    when,
    contested && "contested",
    `joins ${listed(joins.map((id) => isolated(nameOf(id))))}`,
  ];
  const about = joins.length > 0 ? folded : [counted(links, "link")];
  const rest = hidden > 0 ? [`${capped ? "at least " : ""}${hidden} hidden`] : [];
  const news = changed && "changed by somebody else";
  return [isolated(name), kindLabel, ...about, ...rest, news].filter(Boolean).join(", ");
}

/** The canvas for keyboards and screen readers: the same entities, in step both ways. */
export function Listbox({
  nodes,
  onMenu,
}: {
  nodes: readonly ViewNode[];
  onMenu: (id: string) => void;
}) {
  const base = useId();
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const typed = useRef({ text: "", at: 0 });
  const [focused, setFocused] = useState(false);
  const selected = useGraph(({ selection }) =>
    selection?.type === "entity" ? selection.id : null,
  );
  const activeId = useStore(activeStore, ({ id }) => id);
  const at = Math.max(
    0,
    nodes.findIndex(({ id }) => id === activeId),
  );
  const active = nodes[at];

  useEffect(() => {
    if (selected) activeStore.setState({ id: selected });
  }, [selected]);
  useEffect(() => {
    canvasStore.getState().canvas?.focus(focused && active ? active.id : null);
  }, [focused, active]);

  const move = (index: number) => {
    const node = nodes[Math.min(nodes.length - 1, Math.max(0, index))];
    if (node) activeStore.setState({ id: node.id });
  };

  // All plain letters are shortcuts of the page, so a full stop announces that a name is typed.
  const isJumping = () => Date.now() - typed.current.at < TYPING;
  const jump = (text: string) => {
    typed.current = { text: text.toLowerCase(), at: Date.now() };
    const found = nodes.findIndex(({ name }) => name.toLowerCase().startsWith(typed.current.text));
    if (found >= 0) move(found);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!active || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actionOf(event, () => {
      const { text } = typed.current;
      if (isJumping() && isTyped(event.key, text)) return () => jump(text + event.key);
      // Any other key ends the name; so does Shift within it, which begins a shortcut.
      if (event.key !== "Shift" || text !== "") typed.current.at = 0;
      switch (event.key) {
        case JUMP:
          return () => jump("");
        case "ArrowDown":
        case "ArrowRight":
          return () => move(at + 1);
        case "ArrowUp":
        case "ArrowLeft":
          return () => move(at - 1);
        case "Home":
          return () => move(0);
        case "End":
          return () => move(nodes.length - 1);
        case " ":
          return () => select({ type: "entity", id: active.id });
        case "Enter":
        case "ContextMenu":
        case "F10":
          return () => onMenu(active.id);
        case "Delete":
        case "Backspace":
          return () => {
            move(at + 1 < nodes.length ? at + 1 : at - 1);
            remove([active.id]);
          };
        default:
          return null;
      }
    });
    act?.();
  };

  return (
    <div
      id={LISTBOX_ID}
      role="listbox"
      aria-label="Graph"
      aria-activedescendant={active ? `${base}${active.id}` : undefined}
      tabIndex={0}
      className={classes.listbox}
      onKeyDown={onKeyDown}
      onFocus={() => {
        setFocused(true);
        // Shortcuts act on the focused option, even before the focus has moved.
        if (active) activeStore.setState({ id: active.id });
      }}
      onBlur={() => setFocused(false)}
    >
      {nodes.map((node) => (
        <div
          key={node.id}
          id={`${base}${node.id}`}
          role="option"
          aria-selected={node.id === selected}
          className={classes.option}
        >
          {optionText(node, (id) => names.get(id) ?? id)}
        </div>
      ))}
    </div>
  );
}

/** Begins to jump to a name. */
const JUMP = ".";
/** A longer pause ends the name. */
const TYPING = 1500;

/** Whether a key goes on with a name that is being typed. */
const isTyped = (key: string, text: string) =>
  /^[\p{Letter}\p{Number}'’.-]$/u.test(key) || (key === " " && text !== "");

/** Takes the key for the listbox, so that no shortcut of the page acts on it as well. */
function actionOf(event: KeyboardEvent, find: () => (() => void) | null): (() => void) | null {
  const act = event.key === "F10" && !event.shiftKey ? null : find();
  if (act) {
    event.preventDefault();
    event.stopPropagation();
  }
  return act;
}
