import { bare } from "./bare.ts";

/**
 * Words that bodies are named with, by their English form: a name in another language is
 * compared with its English translation as well as by its sound. Countries come from the
 * Unicode locale data that Node carries.
 */
const WORDS = `
  ministry: ministere ministerio ministerium ministero bakanligi وزارة وزارت министерство міністерство משרד
  defence: defense defensa difesa verteidigung savunma الدفاع دفاع обороны оборони הביטחון בטחון
  foreign: affaires exteriores aussenministerium disisleri الخارجية خارجية خارجه иностранных закордонних החוץ
  affairs: asuntos дел справ امور الشؤون شؤون
  interior: interieur inneren icisleri الداخلية داخلية كشور внутренних внутрішніх הפנים
  finance: finances finanzas finanzen maliye المالية مالية دارايي финансов фінансів האוצר
  information: الإعلام الاعلام إعلام اطلاعات информации
  intelligence: renseignement inteligencia istihbarat المخابرات الاستخبارات مخابرات разведки разведка המודיעין
  security: securite seguridad sicherheit guvenlik الأمن امن أمن امنيت безопасности безпеки הביטחון
  government: gouvernement gobierno regierung hukumeti الحكومة حكومة دولت правительство ממשלת
  army: armee ejercito ordu ordusu الجيش جيش ارتش армия армії צבא
  forces: fuerzas kuvvetleri القوات قوات نيروهاي силы сил כוחות
  armed: armees armadas المسلحة مسلح вооруженные вооружённых збройні
  air: aerienne aerea hava الجوية الجو هوايي воздушные האוויר
  guard: garde guardia garda muhafiz الحرس حرس پاسداران гвардия гвардії משמרות
  corps: سپاه корпус
  revolutionary: revolutionnaire revolucionario devrimci الثوري الثورية انقلابي революционный המהפכה
  revolution: revolucion devrim الثورة ثورة انقلاب революции
  islamic: islamique islamico islamische islami الإسلامي الإسلامية إسلامي اسلامي исламский исламская исламского האסלאמי האסלאמית
  front: frente cephesi الجبهة جبهة جبهه фронт חזית
  party: parti partido partei partisi الحزب حزب партия партії מפלגת מפלגה
  movement: mouvement movimiento bewegung hareketi الحركة حركة جنبش движение рух תנועת תנועה
  brigade: brigades brigada brigadas tugayi لواء كتائب كتيبة ألوية تيپ бригада бригады батальон גדודי
  battalion: batallon taburu батальйон
  council: conseil consejo rat konseyi المجلس مجلس شوراي شورا совет рада מועצת
  committee: comite ausschuss komitesi اللجنة لجنة كميته комитет комітет ועדת کمیته
  organization: organisation organizacion orgutu teskilati المنظمة منظمة سازمان организация ארגון
  authority: autorite autoridad السلطة سلطة هيئة الهيئة управление הרשות רשות
  agency: agence agencia agentur ajansi الوكالة وكالة خبرگزاري агентство סוכנות
  news: nouvelles noticias nachrichten haber الأنباء أنباء اخبار новостей новин הידיעות חדשות
  bank: banque banco banca bankasi البنك بنك بانك مصرف المصرف банк בנק
  central: centrale zentral merkez المركزي مركزي центральный центральний המרכזי
  national: nationale nacional nazionale ulusal milli الوطني الوطنية الوطنى وطني ملي национальный национальная национальной національна הלאומי הלאומית לאומי
  university: universite universidad universitat universitaet universitesi الجامعة جامعة دانشگاه университет університет אוניברסיטת
  company: compagnie compania empresa sirketi الشركة شركة شركت компания компанія חברת
  group: groupe grupo gruppe grubu المجموعة مجموعة گروه группа група קבוצת
  international: internacional internationale uluslararasi الدولي الدولية دولي بين‌المللي международный международная міжнародний בינלאומי הבינלאומי
  united: unies unidas vereinte birlesik المتحدة متحد объединенных обєднаних המאוחדות
  nations: naciones nationen milletler الأمم ملل наций націй האומות
  arab: arabe arabische العربي العربية عرب арабских арабская הערבית
  league: ligue liga ligi الجامعة اتحاديه лига ליגת
  union: unione birligi الاتحاد اتحاد اتحاديه союз союзу איחוד
  european: europeen europeenne europea europaische avrupa الأوروبي اروپا европейский европейского האירופי
  federal: federale federalnaya الاتحادية الفيدرالي федеральная федеральной федерации
  service: servicio dienst خدمات служба служби שירות שרות
  state: etat estado staat devlet الدولة دولة دولت государственный державна מדינת
  republic: republique republica republik cumhuriyeti الجمهورية جمهورية جمهوري республика республіка רפובליקת
  people: peuple pueblo volk halk الشعب الشعبية خلق مردم народная народный народной העם
  democratic: democratique democratico demokratische demokratik الديمقراطي الديمقراطية دموكراتيك демократическая демократичний הדמוקרטית
  liberation: liberacion befreiung kurtulus التحرير تحرير آزاديبخش освобождения השחרור
  resistance: resistencia direnis المقاومة مقاومة مقاومت сопротивления ההתנגדות
  foundation: fondation fundacion stiftung vakfi المؤسسة مؤسسة بنياد фонд קרן
  association: asociacion verein dernegi الجمعية جمعية انجمن ассоциация העמותה
  institute: institut instituto enstitusu المعهد معهد پژوهشگاه موسسه институт інститут מכון
  center: centre centro zentrum merkezi المركز مركز центр מרכז
  research: recherche investigacion forschung arastirma البحوث بحوث تحقيقات исследований המחקר
  oil: petrole petroleo erdol petrol النفط نفط نفت нефть нефтяная הנפט
  gas: gaz الغاز غاز گاز газ הגז
  energy: energie energia enerji الطاقة طاقة انرژي энергия энергетики האנרגיה
  atomic: atomique atomica nukleer الذرية اتمي атомной האטומית
  industries: industrie industrias sanayi الصناعات صناعات صنايع промышленность התעשייה תעשיות
  aviation: aviacion havacilik الطيران هواپيمايي авиация התעופה
  airlines: aerolineas havayollari خطوط авиалинии
  shipping: navigation nakliyat الملاحة كشتيراني судоходная
  insurance: assurance seguros sigorta التأمين بيمه страховая ביטוח
  trading: comercial ticaret التجارة للتجارة تجارة بازرگاني торговая торговый
  general: generale genel العامة العام عمومي генеральный генеральний הכללי כללית
  supreme: superieur supremo yuksek الأعلى عالي верховный верховна העליון
  court: tribunal cour corte mahkemesi المحكمة محكمة دادگاه суд בית־המשפט
  police: policia polizei polis الشرطة شرطة پليس полиция поліція משטרת
  president: presidente cumhurbaskani
  human: الإنسان انسان человека האדם
  rights: droits derechos rechte haklari حقوق прав זכויות
  health: sante salud gesundheit saglik الصحة بهداشت здравоохранения הבריאות
  justice: العدل دادگستري юстиции המשפטים
  media: basin الإعلامية رسانه медиа
  television: televizyonu تلفزيون صداوسيما телевидение טלוויזיה
  radio: radyo إذاعة راديو радио רדיו
  development: developpement desarrollo entwicklung kalkinma التنمية توسعه развития הפיתוח
  world: mondiale mundial dunya العالمي جهاني всемирный העולמי
  red: rouge roja kizil الأحمر احمر красный האדום
  crescent: croissant hilal الهلال هلال полумесяц
  cross: croix cruz kreuz صليب крест
  jihad: cihad الجهاد جهاد джихад הגיהאד
  assembly: assemblee asamblea versammlung meclisi الجمعية مجلس собрание האספה
  parliament: parlement parlamento parlamentosu البرلمان برلمان پارلمان парламент הכנסת
  great: grande büyük الكبرى بزرگ
  design: proyecto tasarim конструкторское конструкторский проектный
  bureau: buro büro oficina byuro бюро
  plant: zavod завод завода کارخانه مصنع fabrika מפעל
  scientific: scientifique cientifico nauchno научно научный научная علمي
  production: produccion uretim proizvodstvennoe производственное производственная производство تولیدي توليد
  enterprise: entreprise предприятие predpriyatie مؤسسه
  engineering: ingenieria muhendislik машиностроения инжиниринг مهندسي
  electronic: electronica elektronik радиоэлектронной электронный الكتروني
  commercial: commerciale коммерческий коммерческая التجارية
  savings: ahorro tasarruf сберегательный
  regional: الاقليمي региональный региональная
  mechanical: mecanica механический mekhanicheskiy
  machinery: makina maquinaria машин
  construction: construccion insaat строительство строительная البناء ساختماني
  transport: transporte tasimacilik транспорт транспортная النقل حمل
  sea: морской морская البحرية دريا
  fleet: flota флот флота
  republican: cumhuriyetci республиканский الجمهوري
  labor: labour trabajo العمل العبודה
  military: militaire militar askeri военный военная العسكري العسكرية نظامي
  special: speciale especial ozel специальный специальное الخاصة ويژه
  separate: отдельный отдельная
  martyrs: الشهداء شهداء شهدا
  brothers: الإخوان إخوان اخوان братья
  muslim: muslims musulman المسلمين المسلمون مسلمان мусульмане
  holy: القدس
  defenders: المدافعين
  syrian: السورية السوري سوري сирийский сирийская הסורית הסורי
  iranian: الإيرانية الإيراني ايراني иранский иранская האיראני
  iraqi: العراقية العراقي عراقي иракский העיראקי
  lebanese: اللبنانية اللبناني ливанский הלבנוני
  israeli: الإسرائيلي الإسرائيلية اسرائيلي израильский הישראלי הישראלית
  palestinian: الفلسطينية الفلسطيني فلسطيني палестинский הפלסטינית הפלסטיני
  saudi: السعودية سعودي саудовский הסעודית
  turkish: turk turkiye التركي التركية تركيه турецкий הטורקי
  russian: russe ruso rus российский российская российской الروسي الروسية روسيه הרוסי הרוסית
  ukrainian: украинский український الأوكراني האוקראיני
  american: americain americano amerikan американский الأمريكي الأمريكية האמריקני
  egyptian: المصري المصرية египетский המצרי
  yemeni: اليمني اليمنية йеменский התימני
  kurdish: الكردي الكردية كردستان курдский הכורדי
  north: nord norte kuzey الشمالية شمالي северная צפון
  south: sud sur guney الجنوبية جنوبي южная דרום
  popular: populaire الشعبي الشعبية народный
  mobilization: mobilisation الحشد حشد мобилизация
  unit: وحدة الوحدة يگان יחידה подразделение
  free: libre frei الحر الحرة آزاد свободный החופשי
  current: التيار تيار
  directorate: direction direccion mudurlugu المديرية مديرية إدارة управление
  command: commandement kumandanligi القيادة قيادة فرماندهي командование פיקוד
  division: division الفرقة فرقة дивизия
  space: الفضاء فضا космическое החלל
  broadcasting: البث الإذاعة вещания השידור
  society: sociedad gesellschaft المجتمع общество אגודה
  students: الطلاب دانشجويان студентов
  workers: travailleurs trabajadores isci العمال كارگران трудящихся פועלים`;

const ENGLISH = new Map<string, string>();
for (const line of WORDS.trim().split("\n")) {
  const [english, others] = line.trim().split(": ") as [string, string];
  ENGLISH.set(english, english);
  for (const word of others.split(/\s+/u)) {
    if (!ENGLISH.has(bare(word))) ENGLISH.set(bare(word), english);
  }
}
/** Languages whose names of countries are known, beside English. */
const LANGUAGES = ["ar", "fa", "he", "ru", "uk", "tr", "fr", "de", "es", "el"];

addCountries();

/** The English for a word that bodies are named with; undefined if it is none. */
export const englishFor = (word: string): string | undefined => ENGLISH.get(bare(word));

function addCountries(): void {
  const english = new Intl.DisplayNames("en", { type: "region" });
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    for (const region of regions()) {
      const [from, to] = [names.of(region), english.of(region)];
      if (from && to && !/\s/u.test(from) && !/\s/u.test(to)) ENGLISH.set(bare(from), bare(to));
    }
  }
}

function* regions(): Generator<string> {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  for (const a of letters) for (const b of letters) yield a + b;
}
