/** Parameters that trackers add to an address. Without them it leads to the same document. */
const TRACKING = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid|ref|source)$/;

/** The ways in which the address of one document may have been written down. */
export function spellingsOf(address: string): string[] {
  const url = new URL(address);
  url.hash = "";
  const tracking = Array.from(url.searchParams.keys()).filter((key) => TRACKING.test(key));
  for (const key of tracking) url.searchParams.delete(key);
  const host = url.host.replace(/^www\./, "");
  const path = url.pathname.replace(/\/+$/, "");
  const tails = [path + url.search, `${path}/${url.search}`];
  const hosts = [host, `www.${host}`];
  const plain = ["https", "http"].flatMap((scheme) =>
    hosts.flatMap((own) => tails.map((tail) => `${scheme}://${own}${tail}`)),
  );
  return [...new Set([address, ...plain])];
}
