import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { askOver, Refused } from "../ask/ask.ts";
import { mcpServer } from "../mcp/server.ts";
import { SetupError } from "../setup-error.ts";
import { readMcpSettings } from "../settings.ts";

/** `npm run mcp`: the same tools on standard input and output, asked of a Backchannel that runs. */
try {
  const { url, token } = readMcpSettings();
  const ask = askOver({
    url: `${url}/graphql`,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    send: (request) =>
      fetch(request).catch(() => {
        throw new Refused(`Nothing answers at ${url}: start Backchannel, or set BACKCHANNEL_URL.`);
      }),
  });
  await (await mcpServer(ask, url)).connect(new StdioServerTransport());
} catch (error) {
  if (!(error instanceof Refused || error instanceof SetupError)) throw error;
  // Standard output is for messages alone.
  console.error(error.message);
  process.exitCode = 1;
}
