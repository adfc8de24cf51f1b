import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A key that more have says too little: it makes no block. */
export const MOST_IN_BLOCK = 50;
/** Of those who share blocks with a record, so many are its candidates: who share the rarest. */
export const MOST_CANDIDATES = 25;

const PARTS = 64;
const BUFFER = 1 << 14;
/** Bits of a record's number, and of the hash of a key that stays apart within a part. */
const RECORD = 2 ** 23;
const HASH = 2 ** 30;
/** The weight of a block of two is the highest; one of a whole step less is of one twice as large. */
const WEIGHT = 2 ** 5;

/**
 * Finds all pairs that share blocks, in one pass over any number of records and in the same memory:
 * what is known of them lies in files, parted so that each part fits. Up to 8 million records.
 */
export class BlockPass {
  readonly #folder = mkdtempSync(join(tmpdir(), "backchannel-blocks-"));
  readonly #keys = new Parts(this.#folder, "keys");
  #records = 0;

  /** The keys of the next record. Returns its number. */
  add(keys: Iterable<string>): number {
    const record = this.#records++;
    if (record >= RECORD) throw new RangeError(`At most ${RECORD} records fit in one pass.`);
    for (const key of keys) {
      const [part, hash] = hashOf(key);
      this.#keys.write(part, hash * RECORD + record);
    }
    return record;
  }

  /** Each record with its candidates, most telling first, one record after the other. */
  *candidates(): Generator<{ record: number; others: number[] }> {
    const size = Math.max(1, Math.ceil(this.#records / PARTS));
    const pairs = new Parts(this.#folder, "pairs");
    for (let part = 0; part < PARTS; part++) {
      for (const block of blocksOf(this.#keys.read(part))) {
        const weight = Math.round(4 * (6 - Math.log2(block.length)));
        for (const one of block) {
          for (const other of block) {
            if (one === other) continue;
            pairs.write(
              Math.floor(one / size),
              ((one % size) * RECORD + other) * WEIGHT + Math.max(1, weight),
            );
          }
        }
      }
    }
    for (let part = 0; part < PARTS; part++) yield* ranked(pairs.read(part), part * size);
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** The records of each block that tells something. */
function* blocksOf(rows: Float64Array): Generator<number[]> {
  rows.sort();
  let [from, at] = [0, 0];
  for (; from < rows.length; from = at) {
    const hash = Math.floor((rows[from] as number) / RECORD);
    const block: number[] = [];
    for (at = from; at < rows.length; at++) {
      const row = rows[at] as number;
      if (Math.floor(row / RECORD) !== hash) break;
      const record = row - hash * RECORD;
      if (block.length <= MOST_IN_BLOCK && block.at(-1) !== record) block.push(record);
    }
    if (block.length > 1 && block.length <= MOST_IN_BLOCK) yield block;
  }
}

function* ranked(
  rows: Float64Array,
  from: number,
): Generator<{ record: number; others: number[] }> {
  rows.sort();
  let at = 0;
  while (at < rows.length) {
    const record = Math.floor((rows[at] as number) / WEIGHT / RECORD);
    const found: { other: number; weight: number }[] = [];
    for (; at < rows.length; at++) {
      const row = rows[at] as number;
      const pair = Math.floor(row / WEIGHT);
      if (Math.floor(pair / RECORD) !== record) break;
      const [other, weight] = [pair % RECORD, row % WEIGHT];
      const last = found.at(-1);
      if (last?.other === other) last.weight += weight;
      else found.push({ other, weight });
    }
    found.sort((a, b) => b.weight - a.weight || a.other - b.other);
    yield {
      record: from + record,
      others: found.slice(0, MOST_CANDIDATES).map(({ other }) => other),
    };
  }
}

/** The part that a key belongs to, and its hash there (two rounds of FNV-1a with other starts). */
function hashOf(key: string): [number, number] {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return [(b >>> 0) % PARTS, ((a ^ (b << 7)) >>> 0) % HASH];
}

/** Rows of numbers in one file a part, each with a buffer of its own. */
class Parts {
  readonly #files: string[];
  readonly #handles: number[];
  readonly #buffers = Array.from({ length: PARTS }, () => new Float64Array(BUFFER));
  readonly #filled = new Uint32Array(PARTS);

  constructor(folder: string, name: string) {
    this.#files = Array.from({ length: PARTS }, (_, part) => join(folder, `${name}-${part}`));
    this.#handles = this.#files.map((file) => openSync(file, "w"));
  }

  write(part: number, row: number): void {
    const buffer = this.#buffers[part] as Float64Array;
    buffer[(this.#filled[part] as number)++] = row;
    if (this.#filled[part] === BUFFER) this.#flush(part);
  }

  read(part: number): Float64Array {
    this.#flush(part);
    closeSync(this.#handles[part] as number);
    const bytes = readFileSync(this.#files[part] as string);
    rmSync(this.#files[part] as string);
    return new Float64Array(new Uint8Array(bytes).buffer);
  }

  #flush(part: number): void {
    const rows = (this.#buffers[part] as Float64Array).subarray(0, this.#filled[part]);
    const bytes = new Uint8Array(rows.buffer, 0, rows.byteLength);
    writeSync(this.#handles[part] as number, bytes);
    this.#filled[part] = 0;
  }
}
