import { join } from "node:path";
import { build, preview } from "vite";

const CONFIG = join(import.meta.dirname, "../vite.config.ts");
const PAGE = join(import.meta.dirname, "page");
const OUT = join(import.meta.dirname, "../../node_modules/.cache/backchannel/bench-page");

/** Builds the page of the bench as the product's is built, elsewhere, and serves it. */
export async function servePage(): Promise<{ url: string; close: () => Promise<void> }> {
  const common = { configFile: CONFIG, root: PAGE, logLevel: "error" } as const;
  await build({ ...common, build: { outDir: OUT, emptyOutDir: true } });
  const server = await preview({
    ...common,
    build: { outDir: OUT },
    preview: { host: "127.0.0.1", port: 0, proxy: {} },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error("The page of the bench got no address.");
  return { url, close: () => server.close() };
}
