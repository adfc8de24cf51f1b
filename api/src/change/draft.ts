import type { Transaction } from "../neo4j/database.ts";
import { NotFound } from "./errors.ts";
import { readRecords, type Step, type StoredRecord } from "./records.cypher.ts";
import { recordKindOf } from "@backchannel/schema/records/records.ts";
import {
  declared,
  printState,
  type RecordState,
  type Relation,
  without,
  withoutBookkeeping,
} from "./records.ts";

/**
 * What one change does, as long as nothing is written: records are read, and put back changed.
 * Every record that is put was read first, so that the change can be taken back.
 */
export class Draft {
  readonly tx: Transaction;
  /** When the change is made, as ISO 8601. */
  readonly at: string;
  /** The name of who makes it. */
  readonly by: string;
  /** Why, in the words of who makes it. */
  readonly reason: string;
  readonly #before = new Map<string, RecordState | null>();
  readonly #after = new Map<string, RecordState | null>();
  readonly #stored = new Map<string, StoredRecord>();

  constructor(tx: Transaction, { at, by, reason }: Pick<Draft, "at" | "by" | "reason">) {
    this.tx = tx;
    this.at = at;
    this.by = by;
    this.reason = reason;
  }

  /** Records by id, as this change leaves them so far; null where there is none. */
  async read(ids: readonly string[]): Promise<(RecordState | null)[]> {
    const unread = [...new Set(ids)].filter((id) => !this.#before.has(id));
    if (unread.length > 0) {
      const stored = await readRecords(this.tx, unread);
      for (const id of unread) this.#before.set(id, stored.get(id)?.state ?? null);
      for (const [id, record] of stored) this.#stored.set(id, record);
    }
    return ids.map((id) => this.#after.get(id) ?? (this.#after.has(id) ? null : this.#now(id)));
  }

  #now = (id: string) => this.#before.get(id) ?? null;

  /** One record. Throws NotFound, naming the field of the input, where there is none. */
  async get(id: string, field: string): Promise<RecordState> {
    const [state] = await this.read([id]);
    if (!state) throw new NotFound(field, id);
    return state;
  }

  /** Makes a record of which the id is new. */
  create(state: RecordState): void {
    if (!this.#before.has(state.id)) this.#before.set(state.id, null);
    this.#after.set(state.id, state);
  }

  /** Leaves a record that was read in this state. */
  put(state: RecordState): void {
    if (!this.#before.has(state.id)) throw new Error(`${state.id} is changed without being read.`);
    this.#after.set(state.id, state);
  }

  /** Removes a record that was read. */
  remove(id: string): void {
    this.#after.set(id, null);
  }

  /** The version of a record as it was read, or of a property of it that is counted apart. */
  version(id: string, property?: string): number {
    const stored = this.#stored.get(id);
    return (property === undefined ? stored?.version : stored?.apart.get(property)) ?? 0;
  }

  /** The records that differ after the change, and those whose versions count them (R28). */
  async steps(lastVersions: (ids: readonly string[]) => Promise<Map<string, number>>) {
    const differing = [...this.#after]
      .map(([id, after]) => ({ id, before: this.#now(id), after }))
      .filter(({ before, after }) => printState(before) !== printState(after));
    const written = new Set(differing.map(({ id }) => id));
    const named = differing.flatMap(({ before, after }) => [countedBy(before), countedBy(after)]);
    const owners = [...new Set(named)].filter((id) => id !== null && !written.has(id)) as string[];
    const states = await this.read(owners);
    const renamed = owners.map((id, i) => ({ id, before: states[i]!, after: states[i]! }));
    const created = differing.filter(({ before }) => before === null).map(({ id }) => id);
    const last = created.length > 0 ? await lastVersions(created) : new Map<string, number>();
    const numbered = [...differing, ...renamed].map((step): Step => {
      const version = last.get(step.id) ?? this.version(step.id);
      return { ...step, version: version + (raisesVersion(step) ? 1 : 0) };
    });
    return { steps: numbered, differing: numbered.slice(0, differing.length) };
  }
}

/**
 * The record whose version counts this one too: the entity to which a name belongs, or into which
 * another was merged; null for most.
 */
function countedBy(state: RecordState | null): string | null {
  if (state === null) return null;
  const { relations } = declared(recordKindOf(state.id));
  const counts = ({ type }: Relation) => relations[type]?.owner || relations[type]?.counted;
  return state.relations.find(counts)?.to ?? null;
}

/** Whether a record is left, and differs in more than its version counts. */
function raisesVersion({ id, before, after }: Omit<Step, "version">): boolean {
  if (before === null || after === null || before === after) return after !== null;
  const apart = Object.keys(declared(recordKindOf(id)).apart);
  const counted = (state: RecordState) => printState(withoutBookkeeping(without(state, apart)));
  return counted(before) !== counted(after);
}
