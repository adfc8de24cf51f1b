import { bare } from "../bare.ts";

const rows = (text: string) => text.trim().split(/\s*[\n;]\s*/u);

/**
 * Legal forms of companies from some forty countries, as names end or begin with them, in lower
 * case without dots. They say nothing about whose name it is, so they are left out.
 */
const FORMS = rows(`
  llc; llp; lllp; lp; ltd; limited; inc; incorporated; corp; corporation; plc; pllc; pc; co; company; cie; cia; co ltd; ltd co
  limited liability company; limited liability partnership; limited partnership; private limited; pvt; pte; pty; proprietary; cc
  private limited company; public limited company; public company limited; public company; joint stock; joint stock company; jsc
  closed joint stock company; open joint stock company; public joint stock company; private joint stock company; ojsc; cjsc; pjsc; aojsc; oajsc
  limited company; company limited; joint venture; sole proprietorship; sole establishment; general partnership; unlimited; est; establishment
  gmbh; mbh; gmbh co kg; ag; kg; aş; ştı; şti; as; kgaa; ohg; ug; gbr; ev; eg; ggmbh; gesellschaft mit beschrankter haftung; gesmbh; aktiengesellschaft; kommanditgesellschaft
  sa; sarl; sas; sasu; snc; eurl; scs; sci; gie; selarl; suarl; scop; societe anonyme; societe a responsabilite limitee; societe par actions simplifiee; ste
  spa; srl; srls; sapa; scrl; scarl; societa per azioni; societa a responsabilita limitata
  sl; slu; slne; sau; sll; scp; sociedad anonima; sociedad limitada; sociedad de responsabilidad limitada; sociedad en comandita; s en c; sen c; s en cs; y cia; cia ltda; y cia ltda
  sa de cv; sade cv; s de rl; s de rl de cv; srl de cv; sapi de cv; sab de cv; sc de rl; sc de rl de cv; sofom enr; spr de rl; spr de ri; sociedad anonima de capital variable; cv; rl; asociacion civil; sociedad civil
  ltda; limitada; eirl; sac; saa; saci; sacifi; empresa unipersonal; eireli; sociedade anonima; sociedade limitada; sociedad por acciones simplificada; companhia limitada; compania anonima; lda
  bv; nv; vof; bvba; sprl; besloten vennootschap; naamloze vennootschap; gcv; comm v
  ab; hb; kb; aktiebolag; asa; ans; aksjeselskap; aps; ivs; amba; aktieselskab; anpartsselskab; oy; oyj; ky; osakeyhtio; ehf; hf
  sp zoo; sp z oo; spolka z oo; spolka akcyjna; spolka z ograniczona odpowiedzialnoscia; spj; spk; sro; spol sro; vos; akciova spolecnost; spolecnost s rucenim omezenym
  kft; zrt; nyrt; rt; bt; kkt; korlatolt felelossegu tarsasag; zartkoruen mukodo reszvenytarsasag
  doo; dd; jdoo; dooel; drustvo s ogranicenom odgovornoscu; akcionarsko drustvo; ad; ood; eood; ead; shpk; sha; dno; kd
  ae; epe; ike; anonymi etaireia; anonim sirketi; limited sirketi; ltd sti; ltdsti; sti; a sh; sirketi; san tic; san ve tic; sanayi ve ticaret; koll sti
  sia; uab; osauhing; aktsiaselts; akcine bendrove
  ooo; oao; zao; pao; ao; nao; too; odo; chup; tov; prat; pat; vat; zat; tdv; fgup; gup; mup; fgbu; fgau; ano; nko; chp; fkp; kt; npao
  obshchestvo s ogranichennoy otvetstvennostyu; obshchestvo s ogranichennoi otvetstvennostyu; obschestvo s ogranichennoi otvetstvennostyu; obschestvo s ogranichennoy otvetstvennostyu; s ogranichennoi otvetstvennostyu; s ogranichennoy otvetstvennostyu
  aktsionernoe obshchestvo; aktsionernoye obshchestvo; akcionernoe obshchestvo; aktsionernoe obschestvo; publichnoe aktsionernoe obshchestvo; otkrytoe aktsionernoe obshchestvo; zakrytoe aktsionernoe obshchestvo; nepublichnoe aktsionernoe obshchestvo; publichnoye aktsionernoye obshchestvo; otkrytoye aktsionernoye obshchestvo; zakrytoye aktsionernoye obshchestvo
  tovarystvo z obmezhenoiu vidpovidalnistiu; aktsionerne tovarystvo; pryvatne aktsionerne tovarystvo; publichne aktsionerne tovarystvo; federalnoe gosudarstvennoe unitarnoe predpriyatie; federal state unitary enterprise; state unitary enterprise; fsue; sue
  ооо; оао; зао; пао; ао; нао; тоо; одо; чуп; ип; гуп; муп; фгуп; фгбу; фгау; ано; нко; тов; прат; пат; ват; ат; тдв; пп; фкп; ад; еад; оод; еоод; доо
  общество с ограниченной ответственностью; акционерное общество; публичное акционерное общество; открытое акционерное общество; закрытое акционерное общество; непубличное акционерное общество; федеральное государственное унитарное предприятие; товариство з обмеженою відповідальністю; акціонерне товариство; публічне акціонерне товариство; приватне акціонерне товариство; товарищество с ограниченной ответственностью
  fze; fzco; fzc; fz; fz llc; fzllc; fze co; dmcc; wll; bsc; bsc closed; saog; saoc; qsc; qpsc; psc; ksc; kscc; kscp; sal; sal offshore; offshore sal; saoc; sae; sajc; spc; ste; free zone company
  sdn bhd; bhd; sendirian berhad; berhad; tbk; pt tbk; perseroan terbatas; pt; cv; ud; tnhh; cong ty tnhh; cong ty co phan; cong ty; co phan; borisat chamkat; chamkat; opc
  kk; gk; yk; kabushiki gaisha; kabushiki kaisha; yugen gaisha; godo kaisha; chusik hoesa; chusikhoesa; hoesa; youxian gongsi; youxian zeren gongsi; gufen youxian gongsi; gongsi
  شركة; شركه; شرکت; شركة ذات مسؤولية محدودة; ذ م م; ذمم; ش م م; شمم; ش م ل; شمل; ش م ع; شمع; م م ح; ممح; القابضة; المحدودة; محدودة; محدود; سهامي; سهامي عام; سهامي خاص; سهامی; سهامی عام; سهامی خاص; با مسئوليت محدود; المساهمة العامة; مساهمة عامة
  בעמ; בע"מ; חברת; חברה; חלצ; ακε; αε; επε; οε; ανωνυμη εταιρεια; 有限公司; 有限责任公司; 股份有限公司; 株式会社; 有限会社; 합동회사; 주식회사; 公司; 회사`);

const LEGAL_FORMS = new Set(FORMS.map((form) => form.split(" ").map(bare).join(" ")));
/** Recognized only with dots or spaces, "A.C.", "C.A.": as words they are often names. */
const SPELT = new Set([...LEGAL_FORMS, ..."ac ca se ip oe ou ei da".split(" ")]);
/** Short forms that may also come before a name. */
const LEADING = new Set(
  rows(`ooo; oao; zao; pao; ao; nao; too; tov; pat; prat; pt; cv; llc; ltd; jsc; gup; sue; ste;
    ооо; оао; зао; пао; ао; тоо; тов; пат; ип; гуп; ано; شركة; شركه; شرکت; חברת`).map(bare),
);
const MOST_WORDS = 12;
const LONG = 4;

/**
 * The words of a name without legal forms: long forms anywhere, short ones at the end and a few at
 * the start, since "Sa" and "As" are also words of names. If nothing is left, all words.
 */
export function withoutLegalForms(parts: readonly string[]): readonly string[] {
  const words = parts.map(bare);
  let kept: number[] = [];
  for (let at = 0; at < words.length;) {
    const count = longFormAt(words, at);
    if (count === 0) kept.push(at);
    at += Math.max(1, count);
  }
  for (let count = 1; count > 0;) {
    count = formAtEnd(kept.map((at) => words[at] as string));
    kept = kept.slice(0, kept.length - count);
  }
  while (kept.length > 1 && LEADING.has(words[kept[0] as number] as string)) kept = kept.slice(1);
  const tells = kept.some((at) => [...(words[at] as string)].length > 1);
  return tells ? kept.map((at) => parts[at] as string) : parts;
}

const FORM_IN_WORD =
  /^(?:株式会社|有限会社|合同会社|주식회사)|(?:株式会社|有限会社|주식회사|股份有限公司|有限责任公司|有限公司)$/u;

/** A word in a script without spaces, without a legal form before or after it. */
export const withoutFormIn = (word: string): string => word.replace(FORM_IN_WORD, "") || word;

function longFormAt(words: readonly string[], at: number): number {
  for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count--) {
    const form = words.slice(at, at + count).join(" ");
    if (form.length >= LONG && LEGAL_FORMS.has(form)) return count;
  }
  return 0;
}

/**
 * How many words at the end make up one form, with its letters separate or not: "sa de cv", "s a de
 * c v".
 */
function formAtEnd(words: readonly string[]): number {
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
    const run = words.slice(-count);
    const form = run.join(" ");
    const letters = run.filter((word) => word.length === 1).length;
    const spelt = form.replace(/(?<=(?<!\p{L})\p{L}) (?=\p{L}(?!\p{L}))/gu, "");
    if (LEGAL_FORMS.has(form) || (letters > 1 && SPELT.has(spelt))) return count;
  }
  return 0;
}
