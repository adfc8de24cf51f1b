/** When things happened and when they were printed, on one axis. */
export function TimeBar() {
  return null;
}
