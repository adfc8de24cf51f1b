import { NATURES } from "@backchannel/schema/claim.ts";
import { Card, CardLine, CardList } from "../design/card/Card.tsx";
import { EvidenceLine } from "../design/EvidenceLine.tsx";
import { ContestedMark } from "../design/Mark.tsx";
import { hueOf } from "../design/tokens.ts";
import { capitalized, counted, dayInWords } from "../design/words.ts";
import { go } from "../state/actions.ts";
import { LinkWords } from "./LinkWords.tsx";
import type { LinkShown, OverviewAnswer } from "./query.ts";
import classes from "./cards.module.css";

/** The links on which the sources contradict each other. */
export function MostContested({ links }: { links: readonly LinkShown[] }) {
  return (
    <Card
      title="Most contested"
      text={
        links.length > 0
          ? "Links on which sources contradict each other. All sides stay in view."
          : "No two sources contradict each other on a link."
      }
      {...(links.length > 0 && {
        action: { label: "See where documents differ", run: () => go("differences") },
      })}
    >
      {links.length > 0 && (
        <CardList>
          {links.map((link) => (
            <CardLine
              key={link.id}
              left={
                <>
                  <LinkWords link={link} />
                  <small className={classes.note}>{sidesOf(link)}</small>
                </>
              }
              right={<ContestedMark size={16} />}
            />
          ))}
        </CardList>
      )}
    </Card>
  );
}

/** What stands against what: of a conflict that an editor wrote down its sides. */
function sidesOf({ conflicts }: LinkShown): string {
  const [first] = conflicts;
  if (!first) return "Affirmed and denied";
  const sides = first.under.sides.map(({ statement }) => statement).join(" ≠ ");
  return sides.length <= 60 ? sides : first.topic;
}

/** What the documents published last say. */
export function Newest({ claims }: { claims: OverviewAnswer["overview"]["newest"] }) {
  const told = claims.flatMap(({ link, ...claim }) => (link ? [{ ...claim, link }] : []));
  return (
    <Card
      title="Newest"
      text={
        told.length > 0
          ? "What the documents published last say."
          : "No document whose day is known says anything here."
      }
    >
      {told.length > 0 && (
        <CardList>
          {told.map(({ id, document, link }) => (
            <CardLine
              key={id}
              left={
                <>
                  <LinkWords link={link} claim={id} />
                  <small className={classes.note}>{document.citation}</small>
                </>
              }
              right={
                <EvidenceLine
                  evidence={link.evidence}
                  origins={link.origins}
                  hue={hueOf(link.lens)}
                />
              }
            />
          ))}
        </CardList>
      )}
    </Card>
  );
}

type Stats = OverviewAnswer["stats"];

/** What the documents are by their nature, and the way to all of them. */
export function DocumentsCard({ stats }: { stats: Stats }) {
  const { documents, natures } = stats;
  return (
    <Card
      title="Documents"
      text="What every link goes back to, by nature. It changes no grade."
      action={{ label: `All ${counted(documents, "document")}`, run: () => go("documents") }}
    >
      <CardList>
        {natures.slice(0, 6).map(({ nature, documents: count }) => (
          <CardLine
            key={nature ?? ""}
            left={nature ? capitalized(NATURES[nature].text) : "Nature not told"}
            right={<b>{count}</b>}
          />
        ))}
      </CardList>
    </Card>
  );
}

/** Where the documents come from. */
export function DataSets({ folders }: { folders: Stats["folders"] }) {
  return (
    <Card title="Data sets" text="What was loaded. Loading a folder again brings what it changed.">
      <CardList>
        {folders.slice(0, 6).map(({ name, documents, loadedAt }) => (
          <CardLine
            key={name ?? ""}
            left={
              <>
                <b className={classes.folder}>{name ?? "Written here"}</b>
                <small className={classes.note}>{counted(documents, "document")}</small>
              </>
            }
            right={loadedAt && dayInWords(loadedAt.slice(0, 10))}
          />
        ))}
      </CardList>
      {folders.length > 6 && (
        <p className={classes.note}>{counted(folders.length - 6, "more folder")}.</p>
      )}
    </Card>
  );
}
