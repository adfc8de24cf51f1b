import type { EntityType } from "@backchannel/schema/entity-kinds.ts";
import { SCHEMES, type Scheme } from "@backchannel/schema/identifiers.ts";
import type { FactKind } from "./weights.ts";

/** What a column of a file holds, by its heading: case, spaces and signs aside. */
export type Column =
  | { role: "id" | "cluster" | "name" | "names" | "kind" | "identifiers" | "left out" | "half" }
  /** Of a name that stands in several columns: in this place of the whole. */
  | { role: "part"; place: number }
  | { role: "identifier"; scheme: string; unique: boolean }
  | { role: "fact"; kind: FactKind };

const words = (text: string) => text.trim().split(/\s+/u);
const rows = (role: Column, text: string) =>
  words(text).map((word): [string, Column] => [word, role]);

/** Other headings are of facts of which nothing is known. */
const HEADINGS = new Map<string, Column>([
  ...rows({ role: "id" }, "id recid recordid entityid uid rowid key"),
  ...rows(
    { role: "cluster" },
    "cluster clusterid trueid truecluster truth canonicalid canonical goldid entitycluster groundtruth",
  ),
  ...rows(
    { role: "name" },
    "name fullname caption primaryname mainname companyname company organisation organization organisationname organizationname legalname entityname personname title label",
  ),
  ...rows({ role: "names" }, "names aliases alias othernames altnames alternativenames alternatenames weakalias aka nativename previousname formername"),
  ...rows({ role: "kind" }, "kind type schema entitytype entitykind"),
  ...rows({ role: "identifiers" }, "identifiers identifier"),
  ...rows({ role: "half" }, "half"),
  ...rows({ role: "left out" }, "dataset datasets source sourceid sourceurl url firstseen lastseen lastchange notes note why"),
  ...rows({ role: "part", place: 0 }, "givenname firstname fname forename first given"),
  ...rows({ role: "part", place: 1 }, "middlename secondname patronymic fathername mname middle"),
  ...rows({ role: "part", place: 2 }, "surname lastname lname familyname last family"),
  ...rows({ role: "part", place: 3 }, "suffix namesuffix"),
  ...rows({ role: "identifier", scheme: "SSN", unique: true }, "ssn socsecid socialsecuritynumber"),
  ...rows({ role: "identifier", scheme: "REGISTRATION", unique: true }, "registrationnumber regno registration companynumber companyno ogrn ogrncode registerid"),
  ...rows({ role: "identifier", scheme: "TAX", unique: true }, "taxnumber taxid inn inncode tin ein"),
  ...rows({ role: "identifier", scheme: "NATIONAL_ID", unique: true }, "idnumber nationalid personalid"),
  ...rows({ role: "identifier", scheme: "PASSPORT", unique: true }, "passport passportnumber passportno"),
  ...rows({ role: "identifier", scheme: "VAT", unique: false }, "vat vatnumber vatcode"),
  ...rows({ role: "fact", kind: "BIRTH" }, "birthdate dateofbirth dob born birthday birthyear yearofbirth"),
  ...rows({ role: "fact", kind: "DEATH" }, "deathdate dateofdeath died deathyear"),
  ...rows({ role: "fact", kind: "FOUNDED" }, "incorporationdate foundingdate founded dateofincorporation foundeddate establishmentdate registrationdate"),
  ...rows({ role: "fact", kind: "HELD" }, "date eventdate day"),
  ...rows({ role: "fact", kind: "COUNTRY" }, "country countries nationality citizenship jurisdiction countrycode"),
  ...rows({ role: "fact", kind: "OFFICE" }, "office position positions occupation role function jobtitle"),
  ...rows({ role: "fact", kind: "ADDRESS" }, "address street streetaddress address1 addressline1 fulladdress addresses"),
  ...rows({ role: "fact", kind: "PLACE" }, "address2 addressline2 suburb postcode zip zipcode postalcode city town state region province place birthplace placeofbirth streetnumber housenumber"),
  ...rows({ role: "fact", kind: "CONTACT" }, "phone phonenumber telephone mobile email mail website"),
  ...rows({ role: "fact", kind: "GENDER" }, "gender sex"),
]); // prettier-ignore

export function columnOf(heading: string): Column {
  const plain = heading
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
  const known = HEADINGS.get(plain);
  if (known) return known;
  const scheme = plain.toUpperCase().replace(/(?:ID|CODE|NUMBER)$/u, "");
  for (const name of [plain.toUpperCase(), scheme]) {
    if (Object.hasOwn(SCHEMES, name)) {
      return { role: "identifier", scheme: name, unique: SCHEMES[name as Scheme].unique };
    }
  }
  return { role: "fact", kind: "OTHER" };
}

const TYPES: readonly (readonly [RegExp, EntityType])[] = [
  [/person|people|individual|human|natural/iu, "Person"],
  [/legal ?entity|unknown|asset$/iu, "Thing"],
  [/vessel|ship|aircraft|airplane|vehicle|account|security|building|thing/iu, "Thing"],
  [/compan|org|corporat|firm|business|bank|body|agency|ngo|media|military|party|fund|service/iu, "Organization"],
  [/group|family|alliance|movement|community/iu, "Group"],
  [/state$|country/iu, "State"],
  [/place|city|address|region/iu, "Place"],
  [/event|meeting|founding|statement/iu, "Event"],
  [/agreement|treaty|contract/iu, "Agreement"],
]; // prettier-ignore

/** The type that a cell names in any words; null for one that says nothing, as "LegalEntity" does. */
export function typeOf(cell: string): EntityType | null {
  if (/legal ?entity|unknown/iu.test(cell)) return null;
  return TYPES.find(([pattern]) => pattern.test(cell))?.[1] ?? null;
}
