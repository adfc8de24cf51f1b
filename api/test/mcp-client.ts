import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";

interface App {
  request(path: string, init?: RequestInit): Response | Promise<Response>;
}

/** The SDK's own client, connected to an application without a port. */
export async function mcpClient(app: App, headers: Record<string, string> = {}) {
  const transport = new StreamableHTTPClientTransport(new URL("http://localhost/mcp"), {
    fetch: async (url, init) => app.request(String(url), init),
    requestInit: { headers },
  });
  return mcpClientOn(transport as Transport);
}

/** The same over any transport. */
export async function mcpClientOn(transport: Transport) {
  const client = new Client({ name: "test", version: "1" });
  await client.connect(transport);
  /** What a tool answers, in words. */
  const call = async (name: string, given: Record<string, unknown>) => {
    const { content, isError } = await client.callTool({ name, arguments: given });
    const [part] = content as { type: string; text: string }[];
    return { text: part!.text, refused: isError === true };
  };
  const toolNames = async () => (await client.listTools()).tools.map(({ name }) => name);
  return { client, call, toolNames };
}
