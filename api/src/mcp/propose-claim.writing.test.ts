import { expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { doors, testAccounts } from "../../test/doors.ts";
import { editorOf } from "../../test/editor.ts";
import { dumpGraph } from "../../test/graph-dump.ts";
import { mcpClient } from "../../test/mcp-client.ts";
import { COMMAND_LINE } from "../access/record.ts";
import { createToken } from "../access/tokens.ts";

const database = testDatabase();
const accounts = testAccounts(database);

it("adds one claim by the account of the token, once, and it can be taken back", async () => {
  const account = await accounts.make("contributor");
  const { secret } = await createToken(database, COMMAND_LINE, account, {});
  const { send } = doors(database);
  const { call } = await mcpClient(
    { request: send as (path: string, init?: RequestInit) => Promise<Response> },
    { authorization: `Bearer ${secret}` },
  );
  const before = await dumpGraph(database);
  const claim = {
    document: "doc:001_6ce460a0ba103162",
    paragraph: 12,
    subject: "ahmad-al-dalati",
    kind: "MET",
    object: "ron-dermer",
    modality: "ALLEGED",
    sourcing: "UNNAMED",
    statement: "The two are said to have met.",
    reason: "Overlooked at first reading.",
    mutationId: "mcp-1",
  };
  const added = await call("propose_claim", claim);
  expect(added).toMatchObject({ refused: false, text: expect.stringMatching(/^The claim was added\. \(change:/) }); // prettier-ignore
  expect(added.text).toContain("(link:ahmad-al-dalati:MET:ron-dermer)");
  expect((await call("propose_claim", claim)).text).toBe(added.text);
  const again = await call("propose_claim", { ...claim, mutationId: "mcp-2" });
  expect(again.text).toMatch(/^Nothing was added: /);
  const unknown = await call("propose_claim", { ...claim, subject: "nobody", mutationId: "mcp-3" });
  expect(unknown.text).toMatch(/^Nothing was added: .*nobody/);

  const { ask, changed } = editorOf(database);
  const change = /change:[^)\s]+/.exec(added.text)![0];
  const { data } = await ask<{ changes: { nodes: { id: string; by: string; reason: string }[] } }>(
    "{ changes(first: 1) { nodes { id by reason } } }",
  );
  expect(data.changes.nodes).toEqual([{ id: change, by: account.name, reason: claim.reason }]);
  await changed("revertChange", { change });
  expect(await dumpGraph(database)).toBe(before);
});
