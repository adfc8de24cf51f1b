import { SetupLink } from "../../src/access/setup-link.ts";
import { Admission } from "../../src/admission/admission.ts";
import { createApp } from "../../src/server/app.ts";
import { createLog } from "../../src/log.ts";
import { createDatabase, createDriver } from "../../src/neo4j/run.ts";
import { schema } from "../../src/schema.ts";
import { listen } from "../../src/server/server.ts";
import { EDITOR } from "../operations/add-claim.ts";
import { announce, connection } from "./serve-peer.ts";

/** Backchannel as `npm start` serves it, without the page. */
const app = createApp({
  database: createDatabase(createDriver(connection), connection.database),
  schema,
  admission: new Admission(),
  settings: { corsOrigins: [], publicRead: true, behindProxy: false },
  viewerOf: async () => EDITOR,
  setup: new SetupLink(),
  log: createLog("warn"),
  ready: async () => null,
  pageFolder: "",
});
const server = await listen(app.fetch, 0, "127.0.0.1");
announce(server.url.replace("localhost", "127.0.0.1"));
