/** How cheap reads of one client fare while another asks for as much as it can. */
export interface OverloadRun {
  /** 99 of 100 cheap reads were answered within this, alone and under load. */
  quietMs: number;
  loadedMs: number;
  /** How the searches ended: `answered`, or the code of their error. */
  searches: Record<string, number>;
  /** The same of the cheap reads. */
  reads: Record<string, number>;
}

const READS = 400;
const AT_ONCE = 200;

const CHEAP = `{ entity(id: "syria") { id name kind description aliases { value } } }`;
/** Long ways under every grade, so that nearly all of the graph is walked. */
const SEARCH = `{ paths(
  from: ["syria", "turkey", "donald-trump"], to: ["israel", "ron-dermer", "united-arab-emirates"]
  maxLength: 8, limit: 50, timeBudget: 20000
  filter: { lenses: [CONTACTS, SPEAKS_FOR, FORCE, POSITIONS, PRESSURE], evidence: [MULTI_ORIGIN, ECHOED, SINGLE, OPINION, PLANNED, SPECULATED, SAID_NOT] }
) { truncated } }`;

/** Keeps 200 searches running from one client while another reads. */
export async function measureOverload(
  url: string,
  { greedy, other }: Record<"greedy" | "other", Record<string, string>>,
): Promise<OverloadRun> {
  const reads: Record<string, number> = {};
  const searches: Record<string, number> = {};
  // Once beforehand, so that both are planned.
  await ask(url, SEARCH, greedy);
  await readAll(url, other, {});
  const quietMs = await readAll(url, other, reads);

  let enough = false;
  const crowd = Array.from({ length: AT_ONCE }, async () => {
    while (!enough) {
      const { code, retryAfter } = await ask(url, SEARCH, greedy);
      searches[code] = (searches[code] ?? 0) + 1;
      if (retryAfter) await new Promise((resume) => setTimeout(resume, retryAfter * 1_000));
    }
  });
  const loadedMs = await readAll(url, other, reads);
  enough = true;
  await Promise.all(crowd);
  return { quietMs, loadedMs, searches, reads };
}

/** Reads one after the other. Returns the 99th percentile of how long a read took. */
async function readAll(url: string, client: Record<string, string>, seen: Record<string, number>) {
  const times: number[] = [];
  for (let i = 0; i < READS; i++) {
    const begun = performance.now();
    const { code } = await ask(url, CHEAP, client);
    times.push(performance.now() - begun);
    seen[code] = (seen[code] ?? 0) + 1;
  }
  return times.toSorted((a, b) => a - b)[Math.floor(READS * 0.99)]!;
}

async function ask(url: string, query: string, client: Record<string, string>) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...client },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return {
    code: errors?.[0]?.extensions.code ?? "answered",
    retryAfter: Number(response.headers.get("retry-after")),
  };
}
