import { plainLatin, soundOf } from "./sound.ts";

/**
 * Given names that stand for each other though they sound unlike: short forms, and one name in
 * several languages. A row is one name; only what the sound does not bring together by itself
 * needs a row. From general knowledge.
 */
const ROWS = `
  muhammad mohammed mehmet mamadou mohamadou magomed mahammad mokhammad
  ahmed ahmad akhmed akhmad amadou hamad
  yusuf joseph yosef josef jose giuseppe iosif osip joe youssouf yousef
  ibrahim abraham avraham ibragim avrohom
  musa moses moshe moise
  dawud david daud daoud davud dave
  sulayman solomon shlomo suleiman suleyman
  ishaq isaac yitzhak itzhak izak
  yaqub jacob yaakov jakob james jaime yakov jim jimmy jakub
  yahya john jean juan johannes johann ivan giovanni jan ian sean yochanan hans joao yahia jack johnny ioannis yannis
  isa jesus issa
  maryam mary maria miriam marie mariam mariya
  harun aaron aharon haroun
  ilyas elias eliyahu elijah ilya eli iliya
  yunus jonah yonah younes
  zakariya zachary zechariah zakaria zach
  dzhafar jafar cafer djafar
  recep rajab redjep rejep
  osman othman uthman ousmane usman
  omar umar oumar ömer
  abubakar abubakr bakr boubacar aboubakar
  aisha aysha ayse aicha
  fatima fatma fatimah
  hussein huseyin hossein gusein khusein
  hassan hasan gasan khasan
  alexander aleksandr oleksandr aliaksandr alexandre alejandro alessandro iskander alex sasha sandro alekos alexandros
  sergei serhiy siarhei sergio serge serhii
  nicholas nikolai mykola mikalai nicolas nikola nikolaos nick nicolae miklos nicola
  vladimir volodymyr uladzimir wladimir vova volodimir
  dmitry dmytro dzmitry dimitri dimitrios dmitri
  andrew andrei andriy andreas andre andres andrzej andrea andrii andy
  alexei oleksiy aliaksei aleksey oleksii alexis
  igor ihor ihar
  oleg oleh aleh
  eugene yevgeny evgeny yevhen yauhen evgeni evgenii
  michael mikhail mykhailo mikhael michel miguel mihail michal mike misha mihai michele mikael
  paul pavel pavlo pablo paolo paulo
  basil vasily vasyl vasil vasili
  gregory grigory hryhoriy ryhor greg grigori grigorios
  george yuri yuriy georgy georges jorge jerzy giorgos giorgio jurij georgi georgios heorhii yury iurii
  constantine konstantin kostiantyn kanstantsin kostas konstantinos
  victor viktor viktar
  peter pyotr petro pierre pedro petr pietro petros piotr pete
  stephen steven stefan esteban etienne stepan istvan steve stefano stephane stefanos stjepan
  philip philippe felipe filip filippo phil
  francis francisco frank franz francois francesco frantisek fran
  charles carlos karl carlo karel charlie carl
  louis luis luigi ludwig lewis lou
  lawrence lorenzo laurent lars larry laurence
  william guillermo guillaume wilhelm bill willem vilhelm billy will
  robert bob roberto rob bobby ruprecht
  richard dick ricardo rick riccardo
  edward ed eduard eduardo edouard ted eddie
  henry henri heinrich enrique harry enrico hendrik henrik
  thomas tom tomas tommaso tommy foma
  james jim jimmy diego santiago
  anthony antonio anton antoine tony antonis
  joseph joe
  daniel dan danny daniil daniyal danylo
  benjamin binyamin ben bibi benny
  ronald ron ronny
  samuel sam shmuel samuil
  matthew matthias mateo mathieu matt matvei matthieu matteo
  mark marc marcos marco markus marek
  luke lucas luca lukas lukasz
  gabriel jibril gavriil gabi
  raphael rafael rafi
  christopher chris christophe cristobal
  nathaniel netanel nathan natan
  theodore fyodor fedor teodor ted theo
  leonid leo lev leon
  katherine catherine ekaterina kateryna katsiaryna katharina kate catalina caterina yekaterina kathy
  elizabeth elisabeth isabel elizaveta liz elisa
  helen elena olena alena helena yelena
  anna hanna ana anne ann hannah anya
  olga olha volha
  irina iryna irene
  natalia natalya natallia nataliya natasha
  tatiana tetiana tatsiana
  julia yulia yuliya giulia
  margaret margarita marguerite maggie peggy
  deborah debbie dvora
  timothy tim timofey
  donald don
  kenneth ken
  jeffrey jeff geoffrey
  gerald jerry gerard
  patrick pat
  walter walt
  abdelaziz abdulaziz`;

const GROUPS = new Map<string, Set<number>>();
for (const [i, row] of ROWS.trim().split("\n").entries()) {
  for (const name of row.trim().split(/\s+/u)) {
    const sound = soundOf(plainLatin(name), "Latin");
    const groups = GROUPS.get(sound) ?? new Set();
    GROUPS.set(sound, groups.add(i));
  }
}

/** Whether two sounds are forms of one given name. */
export function areEquivalent(a: string, b: string): boolean {
  const [groups, others] = [GROUPS.get(a), GROUPS.get(b)];
  return groups !== undefined && others !== undefined && !groups.isDisjointFrom(others);
}
