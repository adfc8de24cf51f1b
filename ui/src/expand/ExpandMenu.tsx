import { Popover } from "@mantine/core";
import { useEffect } from "react";
import { useStore } from "zustand";
import { focusGraph } from "../state/canvas.ts";
import { canvasStore } from "../canvas/handle.ts";
import type { CanvasData } from "../graph/subgraph.ts";
import { HubQuestion } from "./HubQuestion.tsx";
import { LinkRows } from "./LinkRows.tsx";
import { closeMenu, menuStore } from "../state/expand-menu.ts";
import classes from "./ExpandMenu.module.css";

/** The menu of one entity on the canvas: its neighbours by kind of link, before any is drawn. */
export function ExpandMenu({ data }: { data: CanvasData }) {
  const { menu } = useStore(menuStore);
  const { canvas } = useStore(canvasStore);
  const opened = menu !== null;
  // Closed by a key or by drawing, it gives the keyboard back to the graph it stood on.
  useEffect(() => (opened ? focusGraph : undefined), [opened]);
  const entity = data.drawn.nodes.find(({ id }) => id === menu?.id);
  if (!menu || !entity) return null;
  const { x, y, radius } = canvas?.pointOf(menu.id) ?? { x: 40, y: 40, radius: 0 };
  // It opens beside the whole of its node, badge and all, never over it.
  const node = { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius };
  const hidden = data.drawn.hidden.find(({ entity }) => entity.id === menu.id);
  // It stays beside the panel and below the top bar, on the canvas it belongs to.
  const inside = { boundary: canvas?.stage, padding: 8 };
  return (
    <Popover
      key={`${menu.id} ${menu.hub ? "hub" : "rows"}`}
      opened
      onDismiss={closeMenu}
      position="right-start"
      offset={22}
      width={336}
      shadow="md"
      trapFocus
      withRoles={false}
      middlewares={{ shift: inside, flip: inside, size: inside }}
    >
      <Popover.Target>
        <span className={classes.anchor} style={node} />
      </Popover.Target>
      <Popover.Dropdown className={classes.menu} role="dialog" aria-label={`Expand ${entity.name}`}>
        {menu.hub ? (
          <HubQuestion id={entity.id} name={entity.name} choice={menu.hub} />
        ) : (
          <LinkRows entity={entity} hidden={hidden} data={data} />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
