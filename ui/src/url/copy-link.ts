/** Puts the address of what is on screen on the clipboard. */
export function copyLink(): Promise<void> {
  return navigator.clipboard.writeText(location.href);
}
