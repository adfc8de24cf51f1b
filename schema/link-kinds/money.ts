import { link, parties, roles, symmetric } from "./row.ts";

// prettier-ignore
export const MONEY_KINDS = {
  OWNS: link("MONEY", "STATE", ["owns", "would own", "does not own", "is owned by"], ["Actor"], ["Actor", "Place", "Thing"], "The subject owns the object or a share of it.", { ftm: "Ownership", stix: "owns", littlesis: "Ownership" }),
  CONTROLS: link("MONEY", "STATE", ["controls", "would control", "does not control", "is controlled by"], ["Actor"], ["Actor", "Place", "Thing"], "The subject decides over the object without owning it, or however much it owns.", { ftm: "Control", stix: "controls", littlesis: "Hierarchy" }),
  PAID: link("MONEY", "OCCASION", ["paid", "would pay", "did not pay", "was paid by"], ["Actor", "Thing"], ["Actor", "Thing"], "Money went from the subject to the object.", { ...roles("PAYER", "PAYEE"), ftm: "Payment", littlesis: "Transaction" }),
  DONATED_TO: link("MONEY", "OCCASION", ["donated to", "would donate to", "did not donate to", "received a donation from"], ["Actor"], ["Actor", "Thing"], "The subject gave the object money, goods or services for nothing in return.", { ...roles("PAYER", "PAYEE"), ftm: "Payment", littlesis: "Donation" }),
  MOVED_MONEY_TO: link("MONEY", "OCCASION", ["moved money to", "would move money to", "did not move money to", "received money moved by"], ["Actor", "Thing"], ["Actor", "Thing"], "The subject, an institution, passed money of customers on to the object; who reported it is its role.", { ...roles("PAYER", "PAYEE"), ftm: "Payment" }),
  FUNDS: link("MONEY", "STATE", ["funds", "would fund", "does not fund", "is funded by"], ["Actor"], ["Actor", "Thing"], "The subject keeps up the object with money.", { littlesis: "Donation", cameo: "071" }),
  AIDED: link("MONEY", "OCCASION", ["gave aid to", "would give aid to", "gave no aid to", "received aid from"], ["Actor"], ["Actor", "Place"], "The subject helped the object with goods, people or services.", { ...roles("GIVER", "PAYEE"), cameo: "070" }),
  LENT_TO: link("MONEY", "OCCASION", ["lent money to", "would lend money to", "did not lend money to", "borrowed money from"], ["Actor"], ["Actor"], "The subject gave the object a loan, or is owed a debt by it.", { ...roles("PAYER", "PAYEE"), ftm: "Debt" }),
  SOLD_TO: link("MONEY", "OCCASION", ["sold something to", "would sell something to", "sold nothing to", "bought something from"], ["Actor"], ["Actor"], "The subject sold goods, services, shares or land to the object.", { ...roles("PARTY", "PARTY"), littlesis: "Transaction", cameo: "061" }),
  SUPPLIED: link("MONEY", "OCCASION", ["supplied", "would supply", "did not supply", "was supplied by"], ["Actor"], ["Actor", "Place"], "The subject delivered arms or goods to the object.", { ...roles("GIVER", "PAYEE"), cameo: "072" }),
  TRADED_WITH: link("MONEY", "OCCASION", ["did business with", "would do business with", "did no business with", "did business with"], ["Actor"], ["Actor"], "The two did business with each other.", { symmetric, ...parties, littlesis: "Transaction", cameo: "061" }),
  AWARDED_TO: link("MONEY", "OCCASION", ["was awarded to", "would be awarded to", "was not awarded to", "was awarded"], ["Agreement", "Thing"], ["Actor"], "The subject, a contract, a grant or a prize, went to the object.", { ftm: "ContractAward" }),
};
