/** A frame longer than this misses every other refresh of a usual screen. */
export const LONG = 33;

/** What the frames of one gesture come to, in ms. */
export interface FrameFigures {
  frames: number;
  median: number;
  p95: number;
  worst: number;
  /** Share of frames over LONG. */
  long: number;
  /** Processor time of the main thread, a frame. */
  busy: number;
}

export function figuresOf(lengths: readonly number[], busy: number): FrameFigures {
  const sorted = lengths.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  return {
    frames: sorted.length,
    median: at(0.5),
    p95: at(0.95),
    worst: at(1),
    long: sorted.filter((length) => length > LONG).length / sorted.length,
    busy: busy / sorted.length,
  };
}
