import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { CSRF_HEADER } from "../access/csrf.ts";
import { ReadingClosed } from "../errors.ts";

const WELCOME = `# Backchannel: every link keeps its sources.
# The panel on the left documents every type and field.
{
  search(text: "Dallaty", first: 5) {
    score
    matched
    entity {
      id
      name
      description
    }
  }
}
`;

/**
 * Serves GraphiQL to browsers that open the endpoint, and passes everything else on. It is served
 * from the package, not from another site, with a policy of its own: its one inline script by hash,
 * its editor's workers as blobs. Visitors whom `opens` refuses get a message instead.
 */
export function graphiql(opens: (request: Request) => Promise<boolean>): MiddlewareHandler {
  let page: Promise<Page> | undefined;
  return async (c, next) => {
    const wantsPage = c.req.header("accept")?.includes("text/html") && !c.req.query("query");
    if (c.req.method !== "GET" || !wantsPage) return next();
    if (!(await opens(c.req.raw))) return c.text(new ReadingClosed().message, 401);
    // 9 MB of text, so it is loaded on the first visit.
    page ??= render();
    const { html, policy } = await page;
    c.header("Content-Security-Policy", policy);
    return c.html(html);
  };
}

interface Page {
  html: string;
  policy: string;
}

async function render(): Promise<Page> {
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  const html = renderGraphiQL({
    title: "Backchannel GraphQL",
    defaultQuery: WELCOME,
    additionalHeaders: { [CSRF_HEADER]: "1" },
  });
  const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "";
  const hash = createHash("sha256").update(script).digest("base64");
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}' blob:`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return { html, policy: policy.join("; ") };
}
