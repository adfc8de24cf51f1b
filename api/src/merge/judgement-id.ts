/** The id of what is held of two entities, whichever is named first. */
export function judgementId(a: string, b: string): string {
  const [first, second] = a < b ? [a, b] : [b, a];
  return `judgement:${first}:${second}`;
}

/** The same as Cypher, of two nodes. */
export const judgementOf = (a: string, b: string) => `('judgement:' +
  CASE WHEN ${a}.id < ${b}.id THEN ${a}.id + ':' + ${b}.id ELSE ${b}.id + ':' + ${a}.id END)`;
