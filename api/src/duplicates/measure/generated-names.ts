import { fixedRandom } from "../../names/fit/bearers.ts";

const list = (text: string) => text.trim().split(/\s+/u);
const BEGINNINGS = list(
  "al an ar be da de el fa ga ha ib ja ka la ma mu na no os pe qa ra sa sha ta um va wa ya za kho tri gro",
);
const MIDDLES = list("bd hm lat mm nd rh sk st th zz bb dr ff gh lk nn rr ss tt vl");
const VOWELS = list("a e i o u ia ou ei");
const ENDINGS = list("ad i ov ova an er in sky man son eh ut az im ik enko ini es a o");
const GIVEN = list(
  "mohammed ahmad ali john maria anna ivan vladimir olga omar yusuf fatima david sarah michael elena hassan hussein natalia wei",
);
const FIRMS = list(
  "Trading Shipping Holding Industries Logistics Petroleum Capital Marine Construction Foods",
);
const FORMS = list("Ltd LLC GmbH SA OOO Inc");

/** How unevenly names are borne: few words by very many, most by few. */
const SKEW = 2.2;

/**
 * As many names as wanted, one after the other and the same in each run: two in three of persons,
 * the rest of firms, and one in ten another spelling of one before.
 */
export function* generatedNames(count: number): Generator<string> {
  const random = fixedRandom(7_919);
  const one = <T>(of: readonly T[]) => of[Math.floor(random() * of.length)] as T;
  const word = () => {
    const at = Math.floor(random() ** SKEW * 400_000);
    const own = fixedRandom(at + 1);
    own();
    const from = <T>(of: readonly T[]) => of[Math.floor(own() * of.length)] as T;
    const middle = own() > 0.4 ? `${from(VOWELS)}${from(MIDDLES)}` : "";
    return capital(`${from(BEGINNINGS)}${from(MIDDLES)}${middle}${from(VOWELS)}${from(MIDDLES)}${from(ENDINGS)}`); // prettier-ignore
  };
  const given = () => (random() < 0.5 ? capital(one(GIVEN)) : word());
  const recent: string[] = [];
  for (let made = 0; made < count; made++) {
    if (recent.length > 100 && random() < 0.1) {
      yield mistyped(one(recent), random);
      continue;
    }
    const name = random() < 0.66
      ? `${given()}${random() < 0.3 ? ` ${given()}` : ""} ${word()}`
      : `${word()} ${random() < 0.4 ? `${word()} ` : ""}${one(FIRMS)} ${one(FORMS)}`; // prettier-ignore
    if (recent.length < 1_000) recent.push(name);
    else recent[made % 1_000] = name;
    yield name;
  }
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function mistyped(name: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (name.length - 2));
  const [before, after] = [name.slice(0, at), name.slice(at + 1)];
  return random() < 0.5 ? before + after : `${before}${VOWELS[Math.floor(random() * 5)]}${after}`;
}
