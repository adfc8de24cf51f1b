import { edtfRange } from "./edtf.ts";

/** What an event stores of the days that its date may mean. */
export function eventDays(date: string) {
  const { first, last, dated } = edtfRange(date);
  return { dateFirst: first, dateLast: last, dated };
}

/** The days a claim may hold: a claim without a date of its own borrows its event's (R16). */
export function claimDays(own: string, event: string) {
  const range = edtfRange(own);
  if (range.dated > 0 || event === "") return { ...range, dateFrom: own === "" ? "" : "CLAIM" };
  return { ...edtfRange(event), dateFrom: "EVENT" };
}
