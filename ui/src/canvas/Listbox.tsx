import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { useStore } from "zustand";
import { counted, listed } from "../design/words.ts";
import { openMenu } from "../expand/menu-store.ts";
import { remove, select } from "../graph/actions.ts";
import { useGraph } from "../graph/store.ts";
import type { ViewNode } from "../graph/view.ts";
import { activeStore, LISTBOX_ID } from "./active.ts";
import { canvasStore } from "./handle.ts";
import classes from "./Listbox.module.css";

/**
 * What an option says: "Ahmad al-Dalati, person, 7 links, 3 hidden", and of a folded event
 * "Paris round, negotiation round, 24 July 2025, joins Tom Barrack and Asaad al-Shaybani".
 */
export function optionText(node: ViewNode, nameOf: (id: string) => string): string {
  const { name, kindLabel, when, joins, contested, links, hidden, capped } = node;
  const folded = [when, contested && "contested", `joins ${listed(joins.map(nameOf))}`];
  const about = joins.length > 0 ? folded : [counted(links, "link")];
  const rest = hidden > 0 ? [`${capped ? "at least " : ""}${hidden} hidden`] : [];
  return [name, kindLabel, ...about, ...rest].filter(Boolean).join(", ");
}

/** The canvas for keyboards and screen readers: the same entities, in step both ways. */
export function Listbox({ nodes }: { nodes: readonly ViewNode[] }) {
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

  const jump = (letter: string) => {
    const now = Date.now();
    typed.current = {
      text: (now - typed.current.at < TYPING ? typed.current.text : "") + letter.toLowerCase(),
      at: now,
    };
    const found = nodes.findIndex(({ name }) => name.toLowerCase().startsWith(typed.current.text));
    if (found >= 0) move(found);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!active || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actionOf(event, () => {
      switch (event.key) {
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
          return () => openMenu(active.id);
        case "Delete":
        case "Backspace":
          return () => {
            move(at + 1 < nodes.length ? at + 1 : at - 1);
            remove([active.id]);
          };
        default:
          return /^\p{Letter}$/u.test(event.key) && event.shiftKey ? () => jump(event.key) : null;
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
      onFocus={() => setFocused(true)}
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

const TYPING = 700;

/** Takes the key for the listbox, so that no shortcut of the page acts on it as well. */
function actionOf(event: KeyboardEvent, find: () => (() => void) | null): (() => void) | null {
  const act = event.key === "F10" && !event.shiftKey ? null : find();
  if (act) {
    event.preventDefault();
    event.stopPropagation();
  }
  return act;
}
