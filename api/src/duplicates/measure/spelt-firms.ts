import { rows } from "./spelt-names.ts";

/** Words that a firm is called by, what it does, and its legal form, each in several spellings. */
export const FIRMS = {
  stems: rows(`
    Меридиан, Meridian
    Северсталькомплект, Severstalkomplekt, Severstal Komplekt
    النورس, al-Nawras, Nawras, Al Nawrass
    الفرات, al-Furat, Furat, Al Forat
    Янтарный Берег, Yantarny Bereg, Yantarniy Bereg
    Bluewater Heron, Blue Water Heron
    Königsberger Anker, Koenigsberger Anker, Konigsberger Anker
    Thornfield & Vance, Thornfield and Vance
    קרן אור, Keren Or, Keren-Or
    Águila Dorada, Aguila Dorada
    Orchard Gate, Orchardgate
    Полюс Групп, Polyus Group, Polus Group
    نجمة الشرق, Najmat al-Sharq, Najmat Al Shark
    Cedar Crest, Cedarcrest
    Восход, Voskhod, Woschod
    Black Tern, Blacktern
    Volta Nova, Voltanova
    Eastmark, East Mark
    Tigris Delta, Tigrisdelta
    Каспий Трейд, Kaspiy Trade, Caspiy Trade
    Lindqvist, Lindquist
    Falkenrath, Falckenrath
    Marazul, Mar Azul
    Копейка Плюс, Kopeyka Plus, Kopeika Plus`),
  trades: rows(`
    Shipping
    Trading
    Holding, Holdings
    Construction
    Petroleum
    Logistics
    Investments, Investment
    Foods
    Energy
    Real Estate`),
  forms: rows(`
    Ltd, Limited, Ltd.
    LLC, L.L.C.
    GmbH
    S.A., SA
    ООО, OOO, LLC
    Inc., Inc, Incorporated
    plc, PLC
    S.A.R.L., SARL`),
} as const;
