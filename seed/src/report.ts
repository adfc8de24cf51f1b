/** How many records are listed; the rest are only counted. */
const NAMED = 20;

/** What a load did not do, for whoever started it. */
export class LoadReport {
  /** Records that were left alone because people changed them, in the order of the load. */
  readonly left = new Set<string>();
  /** Records that an earlier load brought and the folder has no longer. */
  readonly gone = new Set<string>();

  /** All of that in words; none where there is nothing to tell. */
  sentences(): string[] {
    const [left, gone] = [this.left.size, this.gone.size];
    const sentences: string[] = [];
    if (left > 0) {
      const them = left === 1 ? "it" : "them";
      sentences.push(`Left ${countOf(left)} as people changed ${them}: ${listed(this.left)}.`);
    }
    if (gone > 0) {
      const advice = gone === 1 ? "it if it was" : "those that were";
      sentences.push(
        `Kept ${countOf(gone)} that the folder has no longer: ${listed(this.gone)}. Retract ${advice} wrong.`,
      );
    }
    return sentences;
  }
}

const countOf = (size: number) => (size === 1 ? "1 record" : `${size} records`);

function listed(ids: ReadonlySet<string>): string {
  const more = ids.size > NAMED ? `, and ${ids.size - NAMED} more` : "";
  return `${[...ids].slice(0, NAMED).map(inWords).join(", ")}${more}`;
}

/** The id of a record. For a name, the name and its entity. */
function inWords(id: string): string {
  const [entity, ...value] = id.split("|");
  return value.length > 0 ? `the name “${value.join("|")}” of ${entity}` : id;
}
