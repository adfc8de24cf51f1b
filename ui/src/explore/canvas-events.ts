import type { ReaderEvents } from "../canvas/events.ts";
import { expand } from "../graph/expand.ts";
import { mayNow } from "../session/viewer.ts";
import { moveTo, select } from "../state/actions.ts";
import { addClaim } from "../state/dialogs.ts";
import { openMenu } from "../state/expand-menu.ts";

/** What comes of what a reader does on the canvas. */
export const canvasEvents: ReaderEvents = {
  onEntity: (id) => select({ type: "entity", id }),
  onLine: (line) => select({ type: "link", id: line.links[0]!.id }),
  onGround: () => select(null),
  onExpand: (id) => void expand(id),
  onMenu: openMenu,
  mayDraw: () => mayNow("addClaim"),
  onLinkDrawn: addClaim,
  onMoved: moveTo,
};
