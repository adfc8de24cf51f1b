import { serve } from "@hono/node-server";
import { SetupError } from "../setup-error.ts";

type Fetch = (request: Request) => Response | Promise<Response>;

export interface Server {
  url: string;
  /** Stops listening at once, waits for `answered`, and then cuts the remaining connections. */
  close(answered?: Promise<void>): Promise<void>;
}

/** Listens. If the port is taken, rejects with a sentence that says so. */
export function listen(fetch: Fetch, port: number, hostname: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname }, (address) => {
      const host = ["127.0.0.1", "::1", "0.0.0.0", "::"].includes(hostname)
        ? "localhost"
        : hostname;
      resolve({ url: `http://${host}:${address.port}`, close });
    });
    server.on("error", (error: NodeJS.ErrnoException) => reject(explained(error, port, hostname)));

    async function close(answered = Promise.resolve()) {
      const closed = new Promise((done) => server.close(done));
      await answered;
      const cut = setTimeout(() => {
        if ("closeAllConnections" in server) server.closeAllConnections();
      }, 1_000);
      if ("closeIdleConnections" in server) server.closeIdleConnections();
      await closed;
      clearTimeout(cut);
    }
  });
}

function explained(error: NodeJS.ErrnoException, port: number, hostname: string): Error {
  switch (error.code) {
    case "EADDRINUSE":
      return new SetupError(
        `Port ${port} is taken by another program: stop that one, or set PORT to another number.`,
      );
    case "EACCES":
      return new SetupError(`Port ${port} needs more rights: set PORT to a number above 1023.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new SetupError(`This machine has no address ${hostname}: correct HOST.`);
    default:
      return error;
  }
}
