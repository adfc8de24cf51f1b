import type { ComponentType } from "react";
import { ConflictPanel } from "../differences/ConflictPanel.tsx";
import { OccasionPanel } from "../contacts/OccasionPanel.tsx";
import { DocumentPanel } from "../documents/DocumentPanel.tsx";
import { EntityPanel } from "../entity/EntityPanel.tsx";
import { LinkPanel } from "../evidence/LinkPanel.tsx";
import { MediationPanel } from "../evidence/MediationPanel.tsx";
import type { PanelId } from "../state/registry.ts";

/** The panels beside the page. Where an address names several things, the first of these shows. */
export const PANELS: Readonly<Record<PanelId, ComponentType<{ id: string }>>> = {
  entity: EntityPanel,
  link: LinkPanel,
  mediation: MediationPanel,
  occasion: OccasionPanel,
  document: DocumentPanel,
  conflict: ConflictPanel,
};
