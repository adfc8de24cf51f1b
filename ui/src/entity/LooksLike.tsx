import { Section } from "../design/PanelFrame.tsx";
import { AlikeList, useAlike } from "../same/LooksLike.tsx";

/** What an entity may be one with, as editors are told; nothing where nothing looks alike. */
export function LooksLike({ id }: { id: string }) {
  const alike = useAlike(id);
  if (!alike || alike.length === 0) return null;
  return (
    <Section title="Looks like" note="may be the same">
      <AlikeList id={id} alike={alike} />
    </Section>
  );
}
