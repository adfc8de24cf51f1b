import { SetupError } from "../../setup-error.ts";

/** The ways to have a database, in the order they are tried. */
export type Way = "uri" | "embedded" | "docker";

/** What a machine offers. */
export interface Offer {
  uri: boolean;
  /** Major version of Java; null where there is none. */
  java: number | null;
  /** Maven, or Neo4j's programs fetched earlier. */
  programs: boolean;
  docker: boolean;
}

export const OLDEST_JAVA = 17;

/** Chooses the way. If none is possible, throws an error that names all three. */
export function chooseWay({ uri, java, programs, docker }: Offer): Way {
  if (uri) return "uri";
  if (java !== null && java >= OLDEST_JAVA && programs) return "embedded";
  if (docker) return "docker";
  const missing =
    java === null
      ? "Java was not found"
      : java < OLDEST_JAVA
        ? `Java ${java} is too old`
        : "Maven was not found";
  throw new SetupError(
    `There is no way to a Neo4j database here (${missing}, and no Docker engine answers): ` +
      `set NEO4J_URI to a running Neo4j, or install Java ${OLDEST_JAVA} or newer with Maven, ` +
      "or start a Docker engine.",
  );
}
