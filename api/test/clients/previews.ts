/** What tells of previews of the seed; `questions` looks no deeper into them than at their lists. */
const OF_SEED = {
  outlet: 'previewRetraction(of: "reuters", between: ["syria", "israel"])',
  early: 'previewRetraction(of: "reuters", knownBy: "2025-06-01", between: ["syria", "israel"])',
  toNew:
    'previewMove(input: { from: "donald-trump", claims: ["claim:c003-036"], toNew: { name: "Somebody else", kind: PERSON } })',
  origin: 'previewOrigin(input: { id: "origin:afp-paris", publisher: "reuters" })',
};

const PARTS = `
fragment P on ChangePreview {
  __typename sentence
  lostSupport(first: 50) { ...L } lostGrade(first: 50) { ...L } gained(first: 50) { ...L }
  contacts {
    __typename between { ...E } vanished { ...C } weaker { __typename before { ...C } after { ...C } }
  }
}
fragment L on KnockedLinkConnection {
  __typename nodes { __typename before after link { ...OfLink } }
}
fragment OfLink on Link {
  __typename id plainId evidence evidenceText claimCount origins documents contested sentence first
  source { ...E } target { ...E } occasions { __typename evidence dateText claims { __typename id } }
  claims(first: 3) { __typename totalCount nodes { __typename id statement subject { ...E } } }
}
fragment C on Contact {
  __typename id name evidence evidenceText dateText claims { __typename id } event { __typename id name }
  goBetweens { __typename evidenceText entity { ...E } links { __typename id evidence } }
}
fragment E on Entity { __typename id name kind degree description }`;

/** The names under which they are asked for. */
export const PREVIEWED = Object.keys(OF_SEED);

/** Each preview by itself, and what it tells of as it stands. */
export const PREVIEWS: readonly string[] = [
  ...Object.entries(OF_SEED).map(([name, text]) => `{ ${name}: ${text} { ...P } } ${PARTS}`),
  `query ($filter: LinkFilter) {
    stands_f: links(filter: $filter, first: 100) { __typename nodes { ...OfLink } }
    sheet_f: contacts(between: ["syria", "israel"], filter: $filter) { __typename nodes { ...C } }
    lost_f: withoutSources(publishers: ["reuters"], filter: $filter) {
      __typename lostSupport(first: 50) { ...L } lostGrade(first: 50) { ...L }
    }
  } ${PARTS}`.replace(/fragment P on[^]*?(?=fragment L)/, ""),
];
