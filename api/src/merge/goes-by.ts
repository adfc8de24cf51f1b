import * as field from "../change/input.ts";
import type { Draft } from "../change/draft.ts";
import { type Plain, type RecordState } from "../change/records.ts";
import { contentOfEntity, nameRecord, withContent } from "../entity/draft-entity.ts";
import { entityContent } from "../entity/entity-content.ts";

/** What the one that is kept may go by in another way after a merge. */
const CHOSEN = ["name", "kind", "description"] as const;
type Chosen = Partial<Record<(typeof CHOSEN)[number], string | null | undefined>>;

/** What it went by before and since the merge, as it stands on MERGED_INTO. */
type Was = Record<string, [before: Plain | null, since: Plain | null]>;

/**
 * Has the entity go by the name, kind and description that were chosen. What it returns keeps what
 * it went by, so that a split puts it back; '' where nothing else was chosen.
 */
export async function goBy(draft: Draft, keep: RecordState, chosen: Chosen): Promise<string> {
  const before: Record<string, unknown> = contentOfEntity(keep);
  const given = CHOSEN.filter((name) => chosen[name] !== undefined && chosen[name] !== null);
  const others = given.filter((name) => chosen[name] !== (before[name] ?? ""));
  if (others.length === 0) return "";
  const was: Was = Object.fromEntries(
    others.map((name) => [name, [before[name] as Plain | null, chosen[name] as Plain]]),
  );
  const changed = Object.fromEntries(others.map((name) => [name, chosen[name]]));
  draft.put(await withChosen(draft, keep, changed));
  const name =
    others.includes("name") && nameRecord(keep.id, { value: chosen.name!, type: "NAME" });
  const [known] = name ? await draft.read([name.id]) : [null];
  if (name && !known) {
    draft.create(name);
    was["named"] = [null, true];
  }
  return JSON.stringify(was);
}

/** Puts back what a merge had it go by, where nobody chose otherwise since. */
export async function goByAgain(draft: Draft, keep: RecordState, was: string): Promise<void> {
  if (was === "") return;
  const { named, ...fields } = JSON.parse(was) as Was;
  const now: Record<string, unknown> = contentOfEntity(keep);
  const back = Object.entries(fields).filter(([name, [, since]]) => now[name] === since);
  if (back.length === 0) return;
  const restored = Object.fromEntries(back.map(([name, [before]]) => [name, before]));
  draft.put(await withChosen(draft, keep, restored));
  const name = fields["name"];
  if (!named || !name || !("name" in restored)) return;
  // The spelling came with the choice, and goes with it unless a document was found to have it.
  const [made] = await draft.read([nameRecord(keep.id, { value: String(name[1]), type: "NAME" }).id]); // prettier-ignore
  if (made && made.relations.every(({ type }) => type !== "SEEN_IN")) draft.remove(made.id);
}

const withChosen = (draft: Draft, keep: RecordState, chosen: Readonly<Record<string, unknown>>) =>
  withContent(draft, keep, field.readInput(entityContent, { ...contentOfEntity(keep), ...chosen }));
