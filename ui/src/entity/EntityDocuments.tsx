import { Section } from "../design/PanelFrame.tsx";
import { DocumentLines } from "../documents/DocumentLines.tsx";
import type { EntityShown } from "./query.ts";

/** The documents that say something of an entity. */
export function EntityDocuments({ documents }: { documents: EntityShown["documents"] }) {
  if (documents.totalCount === 0) return null;
  return (
    <Section title="Documents" note={String(documents.totalCount)}>
      <DocumentLines documents={documents.nodes} />
    </Section>
  );
}
