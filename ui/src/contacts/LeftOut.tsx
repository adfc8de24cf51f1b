import { IconEyeOff, IconX } from "@tabler/icons-react";
import { dayInWords } from "../design/words.ts";
import { setFilter } from "../graph/actions.ts";
import { useGraph } from "../graph/store.ts";
import type { Stock } from "./query.ts";
import classes from "./LeftOut.module.css";

/** Says what does not count at the moment, and takes it back. */
export function LeftOut(props: {
  publishers: Stock["stats"]["publishers"];
  documents: Stock["documents"]["nodes"];
}) {
  const { knownBy, excludePublishers, excludeDocuments } = useGraph((state) => state.filter);
  const items = [
    ...(knownBy
      ? [
          {
            label: `All printed after ${dayInWords(knownBy)}`,
            back: () => setFilter({ knownBy: null }, "published by today"),
          },
        ]
      : []),
    ...excludePublishers.map((id) => {
      const name = props.publishers.find(({ publisher }) => publisher.id === id)?.publisher.name;
      return {
        label: name ?? id,
        back: () =>
          setFilter(
            { excludePublishers: excludePublishers.filter((other) => other !== id) },
            `take ${name ?? id} back in`,
          ),
      };
    }),
    ...excludeDocuments.map((id) => {
      const citation = props.documents.find((document) => document.id === id)?.citation ?? id;
      return {
        label: citation,
        back: () =>
          setFilter(
            { excludeDocuments: excludeDocuments.filter((other) => other !== id) },
            `take ${citation} back in`,
          ),
      };
    }),
  ];
  if (items.length === 0) return null;
  return (
    <p className={classes.line}>
      <IconEyeOff size={16} stroke={1.6} aria-hidden="true" />
      Left out:
      {items.map(({ label, back }) => (
        <button key={label} type="button" onClick={back} title={`Take back in: ${label}`}>
          {label}
          <IconX size={13} stroke={2} aria-hidden="true" />
          <span className="unseen">, take back in</span>
        </button>
      ))}
    </p>
  );
}
