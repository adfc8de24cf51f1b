let correcting = false;

/**
 * Changes what is on screen so that going back does not lead to how it was before. What comes
 * along by itself, such as the neighbours of an entity that was opened, is no entry of its own.
 */
export function correctAddress(change: () => void): void {
  correcting = true;
  change();
}

/** Tells whether the change since the last call corrects the entry before, and forgets it. */
export function takeCorrection(): boolean {
  const was = correcting;
  correcting = false;
  return was;
}
