import { describe, expect, it } from "vitest";
import { chooseWay, type Offer } from "./choose.ts";

const JAVAS = [null, 11, 17, 21];
const FLAGS = [false, true];
const OFFERS: Offer[] = FLAGS.flatMap((uri) =>
  JAVAS.flatMap((java) =>
    FLAGS.flatMap((programs) => FLAGS.map((docker) => ({ uri, java, programs, docker }))),
  ),
);

/** The expected way, written independently of the code. */
function expected({ uri, java, programs, docker }: Offer) {
  if (uri) return "uri";
  if ([17, 21].includes(java!) && programs) return "embedded";
  return docker ? "docker" : "none";
}

describe("the way to a database", () => {
  it.each(OFFERS)("with %j", (offer) => {
    const way = expected(offer);
    if (way === "none") expect(() => chooseWay(offer)).toThrow();
    else expect(chooseWay(offer)).toBe(way);
  });

  it("names every way and what is missing where none is open", () => {
    const offer = { uri: false, java: null, programs: false, docker: false };
    const message = /Java was not found.*NEO4J_URI.*Java 17.*Maven.*Docker/;
    expect(() => chooseWay(offer)).toThrow(message);
    expect(() => chooseWay({ ...offer, java: 11 })).toThrow(/Java 11 is too old/);
    expect(() => chooseWay({ ...offer, java: 17 })).toThrow(/Maven was not found/);
  });
});
