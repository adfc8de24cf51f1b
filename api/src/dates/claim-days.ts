import { edtfRange } from "./edtf.ts";

/** The days that an event's date may mean, as they are stored. */
export function eventDays(date: string) {
  const { first, last, dated } = edtfRange(date);
  return { dateFirst: first, dateLast: last, dated };
}

/** The days on which a claim may hold. A claim without a date has that of its event (R16). */
export function claimDays(own: string, event: string) {
  const range = edtfRange(own);
  if (range.dated > 0 || event === "") return { ...range, dateFrom: own === "" ? "" : "CLAIM" };
  return { ...edtfRange(event), dateFrom: "EVENT" };
}
