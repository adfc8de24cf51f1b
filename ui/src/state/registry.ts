import type { TablerIcon } from "@tabler/icons-react";
import type { ComponentType } from "react";
import type { IdCodec } from "@backchannel/schema/codecs.ts";

// What the page is made of is declared beside its component: a page, panel or view adds its id to
// one of these interfaces (`declare module`) and itself to a list of the same ids. So the state,
// which stands below the features, knows every id, and the compiler finds one that is missing.

/**
 * The pages, by the word that the address has for each. The type of each is its parameters: what
 * the page is about, as ids, by the key of the address.
 */
export interface Pages {}
export type PageId = keyof Pages;

type AllOf<T> = (T extends unknown ? (each: T) => void : never) extends (all: infer A) => void
  ? A
  : never;

/** The parameters of all pages. One that is absent was not chosen. */
export type PageParams = Partial<AllOf<Pages[PageId]>>;

/** What the panel beside the page can tell of, by the key that the address has for each. */
export interface Panels {}
export type PanelId = keyof Panels;

/** The ways to show what is drawn, by the word that the address has for each. */
export interface Views {}
export type ViewId = keyof Views;

/** What a graph may have or not have: contacts, anything dated, differences, links at all. */
export type RoomId = "contacts" | "dates" | "differences" | "links";

/** A page of Backchannel, as the rail, the palette and the help name it. */
export interface Page<Id extends PageId> {
  label: string;
  icon: TablerIcon;
  /** The command that turns to it. */
  goTo: { label: string; key: string; keywords: string };
  Page: ComponentType;
  /** How the address holds each of its parameters. */
  params: { [Key in keyof Pages[Id]]: IdCodec<Pages[Id][Key]> };
  /** Whether the two clocks filter it. The time bar is shown on such pages only. */
  hasTimeBar?: boolean;
  /** What a graph must have for it; without that the rail leaves it out. */
  room?: RoomId;
  /** What the rail and the palette call it then, where the page has something else to show. */
  without?: { label: string; icon: TablerIcon; goToLabel: string };
  /** It stands at the foot of the rail, and not in it on narrow screens, where it is full. */
  atFoot?: boolean;
  /** The rail has it for those alone who may do this, and not on narrow screens. */
  needs?: "decideSame";
  /** A number on its item in the rail. */
  Count?: ComponentType;
}
