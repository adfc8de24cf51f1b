import { expect, it } from "vitest";
import { chainOfVoices } from "./chain-of-voices.ts";

// prettier-ignore
const CHAINS: [attributedTo: string | null, voices: string[]][] = [
  [null, []],
  ["  ", []],
  ["Donald Trump", ["Donald Trump"]],
  ["Alwaght, own voice", ["Alwaght"]],
  ["Reuters via Alwaght", ["Reuters", "Alwaght"]],
  ["high-ranking officials, via Israel Hayom via Asharq Al-Awsat", ["high-ranking officials", "Israel Hayom", "Asharq Al-Awsat"]],
  ["Jaafar Ghanadbashi, interviewed by Alwaght", ["Jaafar Ghanadbashi", "Alwaght"]],
  ["Israeli officials, as described by Alwaght", ["Israeli officials", "Alwaght"]],
  ["Channel 12, from Israeli sources", ["Israeli sources", "Channel 12"]],
  ["Channel 12, from Israeli sources, via Alwaght", ["Israeli sources", "Channel 12", "Alwaght"]],
  ["reports acknowledged by the Syrian defence ministry", ["reports acknowledged by the Syrian defence ministry"]],
  ["ViaSat", ["ViaSat"]],
  ["people from Via Rail", ["people from Via Rail"]],
];

it.each(CHAINS)("reads %j as %j", (attributedTo, voices) => {
  expect(chainOfVoices(attributedTo)).toEqual(voices);
});
