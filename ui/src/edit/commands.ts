import { IconMessagePlus, IconTriangleSquareCircle, IconUserPlus } from "@tabler/icons-react";
import { mayNow } from "../session/viewer.ts";
import { currentOrPicked, said, type Command } from "../state/command.ts";
import { addClaim, addClaimTo, openDialog } from "../state/dialogs.ts";
import { graphStore } from "../state/store.ts";

/** Opens "Add a claim" about what is picked: a link, an entity, or nothing yet. */
function startClaim(): void {
  const { selection } = graphStore.getState();
  if (selection?.type === "link") addClaimTo(selection.id);
  else addClaim(currentOrPicked());
}

export const editCommands: readonly Command[] = [
  {
    id: "claim",
    label: said("Add a claim"),
    keywords: "new source link fact statement",
    keys: ["k"],
    icon: IconMessagePlus,
    when: () => mayNow("addClaim"),
    run: startClaim,
  },
  {
    id: "entity",
    label: said("Add a person, group, place or event"),
    keywords: "new entity create",
    keys: [],
    icon: IconUserPlus,
    when: () => mayNow("createEntity"),
    run: () => openDialog({ what: "add-entity" }),
  },
  {
    id: "kind",
    label: said("Add a kind of entity or of link"),
    keywords: "new ontology type own define vocabulary",
    keys: [],
    icon: IconTriangleSquareCircle,
    when: () => mayNow("defineKind"),
    run: () => openDialog({ what: "define-kind", kind: null }),
  },
];
