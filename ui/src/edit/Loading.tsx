import { LoadBar } from "../design/LoadBar.tsx";
import { Failed } from "../design/Notice.tsx";
import { capitalized } from "../design/words.ts";

/** What stands in a form while what it is about is being read, or could not be. */
export function Loading(props: {
  /** "the entity" */
  what: string;
  error: Parameters<typeof Failed>[0]["error"] | undefined;
  retry: () => void;
}) {
  const { what, error, retry } = props;
  if (error) return <Failed what={capitalized(what)} error={error} retry={retry} />;
  return <LoadBar what={what} />;
}
