import { edtfRange } from "./edtf.ts";

/** The days a claim may hold: a claim without a date of its own borrows its event's (R16). */
export function claimDays(own: string, event: string) {
  const range = edtfRange(own);
  if (range.dated > 0 || event === "") return { ...range, dateFrom: own === "" ? "" : "CLAIM" };
  return { ...edtfRange(event), dateFrom: "EVENT" };
}
