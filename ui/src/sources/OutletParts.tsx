import { counted, listed } from "../design/words.ts";
import { switchSource } from "../filter/switch-source.ts";
import { select } from "../state/actions.ts";
import { useGraph } from "../state/store.ts";
import type { SourceDocument, SourceOrigin } from "./query.ts";
import classes from "./OutletParts.module.css";

/** The documents and origins of one outlet, each with a switch. */
export function OutletParts(props: {
  documents: readonly SourceDocument[];
  origins: readonly SourceOrigin[];
  /** Documents of other outlets that repeat its reporting: the first few, and their count. */
  carriers: readonly { id: string; citation: string }[];
  carrierCount: number;
  /** The whole outlet is left out, and with it all its documents and origins. */
  isOut: boolean;
  onSwitch: () => void;
}) {
  const { documents, origins, carriers, carrierCount, isOut, onSwitch } = props;
  const more = carrierCount - carriers.length;
  const repeated = carriers.map(({ citation }) => citation);
  const filter = useGraph((state) => state.filter);
  return (
    <div className={classes.parts}>
      {documents.length > 0 && (
        <section>
          <h2>Documents printed</h2>
          <ul>
            {documents.map((document) => (
              <li key={document.id}>
                <input
                  type="checkbox"
                  role="switch"
                  disabled={isOut}
                  checked={!isOut && !filter.excludeDocuments.includes(document.id)}
                  aria-label={`Count ${document.citation}: ${document.title}`}
                  onChange={() => {
                    onSwitch();
                    switchSource("excludeDocuments", {
                      id: document.id,
                      name: document.citation,
                    });
                  }}
                />
                <span>
                  <button
                    type="button"
                    className="go"
                    onClick={() => select({ type: "document", id: document.id })}
                  >
                    {document.citation}
                  </button>{" "}
                  {document.title}
                  <small> {counted(document.claimCount, "claim")}</small>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {origins.length > 0 && (
        <section>
          <h2>Where claims go back to</h2>
          <ul>
            {origins.map((origin) => (
              <li key={origin.id}>
                <label>
                  <input
                    type="checkbox"
                    role="switch"
                    disabled={isOut}
                    checked={!isOut && !filter.excludeOrigins.includes(origin.id)}
                    onChange={() => {
                      onSwitch();
                      switchSource("excludeOrigins", {
                        id: origin.id,
                        name: `“${origin.description.replace(/\.$/, "")}”`,
                      });
                    }}
                  />
                  <span>
                    {origin.description}
                    <small> {counted(origin.claimCount, "claim")}</small>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </section>
      )}
      {carriers.length > 0 && (
        <p>
          Its reporting stands in{" "}
          {listed(more > 0 ? [...repeated, counted(more, "further document")] : repeated)}.
        </p>
      )}
    </div>
  );
}
