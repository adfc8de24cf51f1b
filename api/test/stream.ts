import type { Answer } from "./app.ts";

type App = { request(path: string, init: RequestInit): Response | Promise<Response> };

/** What a subscription is told, as a client reads it from the server's events. */
export interface Stream<Data> {
  response: Response;
  /** The next thing told; null once it is complete. */
  next(): Promise<Answer<Data> | null>;
  /** Goes away. */
  leave(): Promise<void>;
}

/** Opens a subscription over Server-Sent Events. */
export async function openStream<Data>(
  app: App,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Stream<Data>> {
  const response = await app.request("/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "text/event-stream",
      "x-backchannel": "1",
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const next = async (): Promise<Answer<Data> | null> => {
    for (;;) {
      const end = text.indexOf("\n\n");
      if (end === -1) {
        const { done, value } = await reader.read();
        if (done) throw new Error("The stream broke off without a word.");
        text += value;
        continue;
      }
      const event = text.slice(0, end);
      text = text.slice(end + 2);
      if (event.includes("event: complete")) return null;
      const data = /^data: (.*)$/m.exec(event)?.[1];
      if (data) return JSON.parse(data) as Answer<Data>;
    }
  };
  return { response, next, leave: () => reader.cancel() };
}
