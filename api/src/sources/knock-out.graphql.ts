import { builder } from "../graphql/builder.ts";
import { cursorsOf, eitherWayArgs, type EitherWayArgs, pageOfList } from "../graphql/connection.ts";
import { STATED_BUT_SOURCES, readLinkFilter } from "../evidence/filter.ts";
import { LinkFilterInputRef } from "../evidence/link-filter.graphql.ts";
import { checkSources, type NamedSources } from "./check-sources.ts";
import {
  type KnockedLink,
  type KnockedLinks,
  knockOutLinks,
  leavingOut,
  WEIGHT_KEY,
  weightOf,
} from "./knock-out.ts";
import { knockOutSentence } from "./knock-out-words.ts";
import { KnockedContactsRef, KnockedLinkConnection, KnockedPathsRef } from "./knocked.graphql.ts";
import { type KnockedContacts, readKnockedContacts } from "./knocked-contacts.ts";
import { type KnockedPaths, readKnockedPaths } from "./knocked-paths.ts";
import { MOST_LINKS, readLinksOfSources } from "./source-links.cypher.ts";

interface KnockOut {
  sources: NamedSources;
  links: KnockedLinks;
  contacts: KnockedContacts | null;
  paths: KnockedPaths | null;
  truncated: boolean;
}

export const CountsRef = builder.objectRef<KnockedLinks>("KnockOutCounts").implement({
  description: "How much falls.",
  fields: (t) => ({
    links: t.exposeInt("touched", { description: "Links that lose a claim at all." }),
    weaker: t.int({
      description: "Those that are left with a weaker grade.",
      resolve: ({ weaker }) => weaker.length,
    }),
    gone: t.int({
      description: "Those that have no claim left.",
      resolve: ({ gone }) => gone.length,
    }),
    claims: t.exposeInt("claims", { description: "Claims that fall, each counted once." }),
  }),
});

/** Pages of links, by how much losing them matters. `list` names the list in its cursors. */
export function pagesOfLinks(list: string) {
  const cursors = cursorsOf(list, ...WEIGHT_KEY);
  return (links: readonly KnockedLink[], args: EitherWayArgs) =>
    pageOfList(links, args, { cursors, keyOf: ({ before }) => weightOf(before) });
}
const pageOfLost = pagesOfLinks("lost support");
const pageOfWeaker = pagesOfLinks("lost grade");

const SourceKnockOutRef = builder.objectRef<KnockOut>("SourceKnockOut").implement({
  description: "The same question with and without some sources, compared.",
  fields: (t) => ({
    lostSupport: t.field({
      type: KnockedLinkConnection,
      description: "Links that have no claim left.",
      args: eitherWayArgs(),
      resolve: ({ links }, args) => pageOfLost(links.gone, args),
    }),
    lostGrade: t.field({
      type: KnockedLinkConnection,
      description: "Links left with a weaker grade.",
      args: eitherWayArgs(),
      resolve: ({ links }, args) => pageOfWeaker(links.weaker, args),
    }),
    counts: t.field({
      type: CountsRef,
      description: "How much falls, in all.",
      resolve: ({ links }) => links,
    }),
    contacts: t.field({
      type: KnockedContactsRef,
      nullable: true,
      description: "What the contacts sheet of `between` loses; null where it was not asked for.",
      resolve: ({ contacts }) => contacts,
    }),
    paths: t.field({
      type: KnockedPathsRef,
      nullable: true,
      description: "Which paths from `from` to `to` break; null where they were not asked for.",
      resolve: ({ paths }) => paths,
    }),
    truncated: t.exposeBoolean("truncated", {
      description: `The sources touch more than ${MOST_LINKS} links; the rest were not compared.`,
    }),
    sentence: t.string({
      description:
        "The same in words: 'Without Reuters 31 links lose all support, 12 keep a weaker grade, 4 of 9 occasions vanish.'",
      resolve: ({ sources, links, contacts, paths }) =>
        knockOutSentence({
          names: sources.names,
          gone: links.gone.length,
          weaker: links.weaker.length,
          contacts: contacts && {
            all: contacts.all,
            vanished: contacts.vanished.length,
            weaker: contacts.weaker.length,
          },
          paths: paths && { broken: paths.broken.length, all: paths.broken.length + paths.left },
        }),
    }),
  }),
});

builder.queryField("withoutSources", (t) =>
  t.field({
    type: SourceKnockOutRef,
    description:
      "What falls when some sources are left out: links that lose their grade or all support, rows of a contacts sheet that vanish, paths that break. Names at least one source.",
    args: {
      publishers: t.arg.idList({
        description:
          "Outlets to leave out, as origins and as carriers: ids of entities, at most 100.",
      }),
      origins: t.arg.idList({
        description: "Origins to leave out in every document: ids `origin:…`, at most 100.",
      }),
      documents: t.arg.idList({
        description:
          "Documents to leave out, with their main origin's claims in what was taken from them; at most 100.",
      }),
      between: t.arg.idList({
        description: "Two entities whose contacts sheet is compared too.",
      }),
      from: t.arg.idList({ description: "Where paths start; goes with `to`." }),
      to: t.arg.idList({ description: "Where paths end; the five best are compared." }),
      timeBudget: t.arg.int({
        description: "Milliseconds that the search for paths may take, as in `paths`.",
      }),
      filter: t.arg({
        type: LinkFilterInputRef,
        description:
          "What is compared: all lenses but SOURCES unless asked otherwise, for paths those of `paths`. INVOLVED_IN, which repeats the claims of other links, counts only where `kinds` names it.",
      }),
    },
    resolve: (_root, args, context) =>
      context.expensive(async () => {
        const sources = await checkSources(context, args);
        const filter = readLinkFilter(args.filter, STATED_BUT_SOURCES);
        const without = leavingOut(filter, sources);
        const [rows, contacts, paths] = await Promise.all([
          readLinksOfSources(context.database, sources, filter.types),
          readKnockedContacts(context, args.between, filter, without),
          readKnockedPaths(context, args, without),
        ]);
        const links = knockOutLinks(rows.slice(0, MOST_LINKS), filter, without);
        return { sources, links, contacts, paths, truncated: rows.length > MOST_LINKS };
      }),
  }),
);
