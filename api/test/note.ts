/**
 * Notes a statement in a list of those that were sent. The look at the kinds that a graph has of its
 * own is left out: a server takes it once a second, whatever is asked.
 */
export function note(sent: string[], name: string): void {
  if (name !== "own kinds") sent.push(name);
}
