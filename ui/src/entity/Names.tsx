import { useState } from "react";
import { Spelled } from "../design/EntityName.tsx";
import { Section } from "../design/PanelFrame.tsx";
import type { EntityShown } from "./query.ts";
import classes from "./Names.module.css";
import { languageName } from "../design/words.ts";
import { Name } from "../design/Name.tsx";

type Alias = EntityShown["aliases"][number];
const FIRST = 5;

/** Every spelling, with its language; which are weak and which no document here uses. */
export function Names({ entity }: { entity: EntityShown }) {
  const [all, setAll] = useState(false);
  const others = entity.aliases
    .filter(({ value }) => value !== entity.name)
    .sort((a, b) => Number(a.external) - Number(b.external) || Number(a.weak) - Number(b.weak));
  if (others.length === 0) return null;
  const shown = all ? others : others.slice(0, FIRST);
  return (
    <Section
      title="Names"
      note={
        <>
          {others.length} beside <Name>{entity.name}</Name>
        </>
      }
    >
      <ul className={classes.names}>
        {shown.map((alias) => (
          <li key={alias.value}>
            <Spelled spelling={alias} />
            <span>{about(alias)}</span>
          </li>
        ))}
      </ul>
      {others.length > FIRST && (
        <button type="button" className={`go ${classes.more}`} onClick={() => setAll(!all)}>
          {all ? "Fewer" : `All ${others.length} names`}
        </button>
      )}
    </Section>
  );
}

function about({ type, language, weak, external }: Alias): string {
  const kind = type.toLowerCase().replaceAll("_", " ");
  const tongue = language && language !== "en" ? languageName(language) : null;
  return [
    kind === "name" ? null : kind,
    tongue,
    weak ? "weak: does not identify by itself" : null,
    external ? "not from these documents" : null,
  ]
    .filter((part) => part !== null && part !== undefined)
    .join(", ");
}
