import { request } from "node:http";

/** Opens streams of changes, says when all have begun, and again when all were told of a change. */
const [url = "", count = "", clients = ""] = process.argv.slice(2);
const body = JSON.stringify({ query: "subscription { graphChanged { seq kind ids more } }" });

let told = 0;
const wanted = Number(count);
for (let i = 0; i < wanted; i++) {
  const headers = {
    "content-type": "application/json",
    accept: "text/event-stream",
    "x-backchannel": "1",
    "x-forwarded-for": `192.0.2.${i % Number(clients)}`,
  };
  request(`${url}/graphql`, { method: "POST", headers, agent: false }, (response) => {
    if (response.statusCode !== 200) throw new Error(`Refused: ${response.statusCode}.`);
    response.setEncoding("utf8").on("data", (text: string) => {
      told += text.split("event: next").length - 1;
      if (!text.includes("event: next")) return;
      if (told === wanted) console.log(`${wanted} listen.`);
      if (told === 2 * wanted) console.log(`${wanted} were told.`);
    });
  }).end(body);
}
process.stdin.on("end", () => process.exit()).resume();
