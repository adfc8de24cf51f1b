import { Bar } from "../design/Bar.tsx";
import { KindGlyph } from "../design/KindGlyph.tsx";
import { client } from "../graphql/client.ts";
import { graphql } from "../graphql/gql.ts";
import { drawAll, go, rememberNames } from "../state/actions.ts";
import { messageStore } from "../state/canvas.ts";
import type { OverviewAnswer } from "./query.ts";
import { Card } from "../design/card/Card.tsx";
import classes from "./Kinds.module.css";

type Kind = OverviewAnswer["ontology"]["entityKinds"][number];

const bestOfKind = graphql(`
  query BestOfKind($kind: EntityKind!) {
    entities(filter: { kinds: [$kind] }, orderBy: DEGREE, first: 12) {
      nodes {
        id
        name
      }
    }
  }
`);
const MOST_SHOWN = 9;

/**
 * The kinds of entity in the graph, most frequent first. A click draws the best connected of a
 * kind.
 */
export function Kinds({ kinds }: { kinds: readonly Kind[] }) {
  const used = kinds.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const shown = used.slice(0, MOST_SHOWN);
  const others = used.slice(MOST_SHOWN);
  const most = shown[0]?.count ?? 1;
  return (
    <Card title="Kinds" text="What the entities are. Pick a kind to draw its best connected.">
      <ul className={classes.kinds}>
        {shown.map((kind) => (
          <li key={kind.kind}>
            <button type="button" onClick={() => void draw(kind)}>
              <KindGlyph look={kind.look} icon={kind.icon} unnamed={kind.unnamed} />
              <span className={classes.label}>{kind.label}</span>
              <Bar figure={kind.count} of={most} />
              <b>{kind.count}</b>
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <p className={classes.others}>
          Also {others.map(({ label, count }) => `${label} ${count}`).join(", ")}.
        </p>
      )}
    </Card>
  );
}

async function draw({ kind, label }: Kind): Promise<void> {
  const { data } = await client.query(bestOfKind, { kind }).toPromise();
  if (!data) {
    go("explore");
    messageStore.setState({ text: `The best connected could not be read. Pick ${label} again.` });
    return;
  }
  rememberNames(data.entities.nodes);
  drawAll(
    data.entities.nodes.map(({ id }) => id),
    `draw the best connected: ${label}`,
  );
}
