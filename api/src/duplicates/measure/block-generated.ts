import { blockKeys } from "../block-keys.ts";
import { BlockPass } from "../block-pass.ts";
import { generatedNames } from "./generated-names.ts";

export interface Blocked {
  names: number;
  keys: number;
  candidates: number;
  /** Seconds. */
  keying: number;
  pairing: number;
  /** The most memory of the process while it ran, in MiB. */
  memory: number;
}

/** Blocks generated names in one pass and tells what it took. */
export function blockGenerated(count: number, say: (line: string) => void): Blocked {
  const pass = new BlockPass();
  const began = performance.now();
  let [keys, candidates, memory, names] = [0, 0, 0, 0];
  const look = () => (memory = Math.max(memory, process.memoryUsage().rss / 2 ** 20));
  try {
    for (const name of generatedNames(count)) {
      const found = blockKeys(name);
      keys += found.length;
      pass.add(found);
      if (++names % 100_000 === 0) say(`${names} names keyed, ${Math.round(look())} MiB`);
    }
    const keyed = performance.now();
    let done = 0;
    for (const { others } of pass.candidates()) {
      candidates += others.length;
      if (++done % 100_000 === 0) say(`${done} names paired, ${Math.round(look())} MiB`);
    }
    look();
    const ended = performance.now();
    return {
      names,
      keys,
      candidates,
      keying: (keyed - began) / 1000,
      pairing: (ended - keyed) / 1000,
      memory,
    };
  } finally {
    pass.close();
  }
}
