let kept: number[] | null = null;

/** The time at which the next frame begins. */
export const nextFrame = () => new Promise<number>(requestAnimationFrame);

/** Waits for so many frames. */
export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await nextFrame();
}

/** Keeps from now on how long each frame is. */
export function startFrames(): void {
  const list: number[] = [];
  kept = list;
  let last: number | null = null;
  const tick = (now: number) => {
    if (last !== null) list.push(now - last);
    last = now;
    if (kept === list) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}

/** The lengths kept, the frames that are just being made included. */
export async function stopFrames(): Promise<number[]> {
  await frames(2);
  const list = kept ?? [];
  kept = null;
  return list;
}
