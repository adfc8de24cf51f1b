/** The part of the `edtf` package that is used here; it ships no types of its own. */
declare module "edtf" {
  export function parse(text: string): { type: string };
  /** `min` and `max` are the first and last millisecond that the text may mean. */
  export default function edtf(text: string): { min: number; max: number };
}
