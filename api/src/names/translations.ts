import { bare } from "./bare.ts";

/**
 * Words that bodies are named with, by their English form: a name in another language is
 * compared with its English translation as well as by its sound.
 */
const WORDS = `
  ministry: ministere ministerio ministerium ministero bakanligi وزارة وزارت министерство міністерство משרד wizarat wizara vezarat ministerstvo vizarat
  defence: defense defensa difesa verteidigung savunma الدفاع دفاع обороны оборони הביטחון בטחון
  foreign: affaires exteriores aussenministerium disisleri الخارجية خارجية خارجه иностранных закордонних החוץ
  affairs: asuntos дел справ امور الشؤون شؤون
  interior: interieur inneren icisleri الداخلية داخلية كشور внутренних внутрішніх הפנים
  finance: finances finanzas finanzen maliye المالية مالية دارايي финансов фінансів האוצר
  information: الإعلام الاعلام إعلام اطلاعات информации
  intelligence: renseignement inteligencia istihbarat المخابرات الاستخبارات مخابرات разведки разведка המודיעין
  security: securite seguridad sicherheit guvenlik الأمن امن أمن امنيت безопасности безпеки הביטחון amniyat
  government: gouvernement gobierno regierung hukumeti الحكومة حكومة دولت правительство ממשלת
  army: armee ejercito ordu ordusu الجيش جيش ارتش армия армії צבא jaish jaysh jeish jaych
  forces: fuerzas kuvvetleri القوات قوات نيروهاي силы сил כוחות
  armed: armees armadas المسلحة مسلح вооруженные вооружённых збройні
  air: aerienne aerea hava الجوية الجو هوايي воздушные האוויר
  guard: garde guardia garda muhafiz الحرس حرس پاسداران гвардия гвардії משמרות guards pasdaran sepah
  corps: سپاه корпус
  revolutionary: revolutionnaire revolucionario devrimci الثوري الثورية انقلابي революционный המהפכה
  revolution: revolucion devrim الثورة ثورة انقلاب революции
  islamic: islamique islamico islamische islami الإسلامي الإسلامية إسلامي اسلامي исламский исламская исламского האסלאמי האסלאמית islamiya islamiyya eslami islamskiy islamia islamiyah
  front: frente cephesi الجبهة جبهة جبهه фронт חזית jabhat jabha jebhat
  party: parti partido partei partisi الحزب حزب партия партії מפלגת מפלגה hizb hezb
  movement: mouvement movimiento bewegung hareketi الحركة حركة جنبش движение рух תנועת תנועה harakat haraka harekat
  brigade: brigades brigada brigadas tugayi لواء كتائب كتيبة ألوية تيپ бригада бригады батальон גדודי liwa kataib kataeb
  battalion: batallon taburu батальйон
  council: conseil consejo rat konseyi المجلس مجلس شوراي شورا совет рада מועצת majlis sovet shura shora
  committee: comite ausschuss komitesi اللجنة لجنة كميته комитет комітет ועדת کمیته komitet komite lajna lajnat
  organization: organisation organizacion orgutu teskilati المنظمة منظمة سازمان организация ארגון munazzama munazzamat sazman organizatsiya organizacao
  authority: autorite autoridad السلطة سلطة هيئة الهيئة управление הרשות רשות
  agency: agence agencia agentur ajansi الوكالة وكالة خبرگزاري агентство סוכנות
  news: nouvelles noticias nachrichten haber الأنباء أنباء اخبار новостей новин הידיעות חדשות
  bank: banque banco banca bankasi البنك بنك بانك مصرف المصرف банк בנק banka banki masraf
  central: centrale zentral merkez المركزي مركزي центральный центральний המרכזי
  national: nationale nacional nazionale ulusal milli الوطني الوطنية الوطنى وطني ملي национальный национальная национальной національна הלאומי הלאומית לאומי natsionalnyy natsionalnaya melli nacionalnyy wataniya watani
  university: universite universidad universitat universitaet universitesi الجامعة جامعة دانشگاه университет університет אוניברסיטת daneshgah universitet
  company: compagnie compania empresa sirketi الشركة شركة شركت компания компанія חברת sherkat sharikat sharika sharekat kompaniya kompanija gongsi corporation corporacion corporativo corporate corporacao firm firma entreprise empresas kaisha korporatsiya корпорация مؤسسات
  group: groupe grupo gruppe grubu المجموعة مجموعة گروه группа група קבוצת grup gruppa groupement gruppo konsern концерн jamaat jamaa jamaah jemaah jama
  international: internacional internationale uluslararasi الدولي الدولية دولي بين‌المللي международный международная міжнародний בינלאומי הבינלאומי
  united: unies unidas vereinte birlesik المتحدة متحد объединенных обєднаних המאוחדות
  nations: naciones nationen milletler الأمم ملل наций націй האומות
  arab: arabe arabische العربي العربية عرب арабских арабская הערבית
  league: ligue liga ligi الجامعة اتحاديه лига ליגת
  union: unione birligi الاتحاد اتحاد اتحاديه союз союзу איחוד ittihad ettehad soyuz ettihad
  federal: federale federalnaya الاتحادية الفيدرالي федеральная федеральной федерации federalnyy federalnoe
  service: servicio dienst خدمات служба служби שירות שרות
  state: etat estado staat devlet الدولة دولة دولت государственный державна מדינת gosudarstvennyy gosudarstvennaya gosudarstvennoe dowlati
  republic: republique republica republik cumhuriyeti الجمهورية جمهورية جمهوري республика республіка רפובליקת cumhuriyet республіки
  people: peuple pueblo volk halk الشعب الشعبية خلق مردم народная народный народной העם
  democratic: democratique democratico demokratische demokratik الديمقراطي الديمقراطية دموكراتيك демократическая демократичний הדמוקרטית
  liberation: liberacion befreiung kurtulus التحرير تحرير آزاديبخش освобождения השחרור
  resistance: resistencia direnis المقاومة مقاومة مقاومت сопротивления ההתנגדות
  foundation: fondation fundacion stiftung vakfi المؤسسة مؤسسة بنياد фонд קרן muassasat muassasah bonyad bonyade fond mouassassat
  association: asociacion verein dernegi الجمعية جمعية انجمن ассоциация העמותה anjoman asociacao jamiyat jamiyya jamiat jamia
  institute: institut instituto enstitusu المعهد معهد پژوهشگاه موسسه институт інститут מכון moassese
  center: centre centro zentrum merkezi المركز مركز центр מרכז
  research: recherche investigacion forschung arastirma البحوث بحوث تحقيقات исследований המחקר issledovatelskiy issledovatelskii pajoohesh tahghighat tahqiqat
  oil: petrole petroleo erdol petrol النفط نفط نفت нефть нефтяная הנפט petroleum neft naft nefte
  gas: gaz الغاز غاز گاز газ הגז
  energy: energie energia enerji الطاقة طاقة انرژي энергия энергетики האנרגיה energetika energo
  atomic: atomique atomica nukleer الذرية اتمي атомной האטומית
  industries: industrie industrias sanayi الصناعات صناعات صنايع промышленность התעשייה תעשיות industrial industry industria industriales industriel sanaye sanat sanati صناعية الصناعية promyshlennost promyshlennaya промышленная завода
  aviation: aviacion havacilik الطيران هواپيمايي авиация התעופה
  airlines: aerolineas havayollari خطوط авиалинии airline airways aviakompaniya havapeymai
  shipping: navigation nakliyat الملاحة كشتيراني судоходная naviera navale naval lines kashtirani keshtirani maritime marine maritima denizcilik shpg
  insurance: assurance seguros sigorta التأمين بيمه страховая ביטוח
  trading: comercial ticaret التجارة للتجارة تجارة بازرگاني торговая торговый comercio comercializadora comercializadoras comercializacion tejarat bazargani torgovyy torgovaya torgovoe torgovy torgovlya commerce negoce ticareti التجاريه торговля comercializacao tejari tijara tijarah
  general: generale genel العامة العام عمومي генеральный генеральний הכללי כללית generalnyy amm
  supreme: superieur supremo yuksek الأعلى عالي верховный верховна העליון
  court: tribunal cour corte mahkemesi المحكمة محكمة دادگاه суд בית־המשפט דין суда courts
  police: policia polizei polis الشرطة شرطة پليس полиция поліція משטרת
  president: presidente cumhurbaskani
  human: الإنسان انسان человека האדם
  rights: droits derechos rechte haklari حقوق прав זכויות
  health: sante salud gesundheit saglik الصحة بهداشت здравоохранения הבריאות
  justice: العدل دادگستري юстиции המשפטים adalat عدالت справедливость adalet
  media: basin الإعلامية رسانه медиа
  television: televizyonu تلفزيون صداوسيما телевидение טלוויזיה
  radio: radyo إذاعة راديو радио רדיו
  development: developpement desarrollo entwicklung kalkinma التنمية توسعه развития הפיתוח tosee tose tanmiya toseeh
  world: mondiale mundial dunya العالمي جهاني всемирный העולמי
  crescent: croissant hilal الهلال هلال полумесяц
  cross: croix cruz kreuz صليب крест
  jihad: cihad الجهاد جهاد джихад הגיהאד
  assembly: assemblee asamblea versammlung meclisi الجمعية مجلس собрание האספה
  parliament: parlement parlamento parlamentosu البرلمان برلمان پارلمان парламент הכנסת
  great: grande büyük الكبرى بزرگ
  design: proyecto tasarim конструкторское конструкторский проектный
  bureau: buro büro oficina byuro бюро
  plant: zavod завод завода کارخانه مصنع fabrika מפעל factory factories usine fabrica fabrik manufactory
  scientific: scientifique cientifico nauchno научно научный научная علمي nauchnyy nauchnoe elmi
  production: produccion uretim proizvodstvennoe производственное производственная производство تولیدي توليد proizvodstvennaya proizvodstvenno tolidi
  enterprise: entreprise предприятие predpriyatie مؤسسه
  engineering: ingenieria muhendislik машиностроения инжиниринг مهندسي mohandesi inzhiniring muhandisi
  commercial: commerciale коммерческий коммерческая التجارية kommercheskiy
  savings: ahorro tasarruf сберегательный
  regional: الاقليمي региональный региональная
  mechanical: mecanica механический mekhanicheskiy
  machinery: makina maquinaria машин
  construction: construccion insaat строительство строительная البناء ساختماني constructora construcciones constructions contractor contractors contracting stroitelstvo stroy stroitelnaya مقاولات للمقاولات inshaat sakht строй
  transport: transporte tasimacilik транспорт транспортная النقل حمل transportation transportes transportacion transporter naqliyat перевозки haml
  sea: морской морская البحرية دريا
  fleet: flota флот флота
  republican: cumhuriyetci республиканский الجمهوري республиканская
  labor: העבודה labour trabajo العمل
  military: militaire militar askeri военный военная العسكري العسكرية نظامي voennyy voyennyy voenno nezami
  special: speciale especial ozel специальный специальное الخاصة ويژه spetsialnyy
  separate: отдельный отдельная
  martyrs: الشهداء شهداء شهدا
  brothers: الإخوان إخوان اخوان братья
  muslim: muslims musulman المسلمين المسلمون مسلمان мусульмане
  defenders: المدافعين protectors
  kurdish: الكردي الكردية كردستان курдский הכורדי
  north: nord norte kuzey الشمالية شمالي северная צפון northern северный shomal
  south: sud sur guney الجنوبية جنوبي южная דרום
  popular: populaire الشعبي الشعبية народный
  mobilization: mobilisation الحشد حشد мобилизация
  unit: وحدة الوحدة يگان יחידה подразделение
  free: libre frei الحر الحرة آزاد свободный החופשי
  current: التيار تيار
  directorate: direction direccion mudurlugu المديرية مديرية إدارة управление
  command: commandement kumandanligi القيادة قيادة فرماندهي командование פיקוד
  division: الفرقة فرقة дивизия
  space: الفضاء فضا космическое החלל
  broadcasting: البث الإذاعة вещания השידור вещание
  society: sociedad gesellschaft المجتمع общество אגודה
  students: الطلاب دانشجويان студентов
  import: importadora importacion importacao импорт ithalat importers
  export: exportadora exportacion exportacao экспорт ihracat exporters
  distribution: distribuidora distribuciones distribuidores distributor distributors distributing tawzi توزيع
  investment: investments inversion inversiones inversora inversionista invest investicion investicionnaya инвестиции инвестиционная инвест yatirim استثمار الاستثمار للاستثمار сармая sarmayeh investissement investissements investimentos sarmayegozari سرمایه‌گذاری
  realestate: inmobiliaria inmobiliarias immobiliere immobilier emlak nedvizhimost
  agricultural: agricola agropecuaria agropecuario agro agriculture زراعي الزراعية کشاورزی сельскохозяйственный agricole tarim
  petrochemical: petroshimi petroshimiye petroquimica پتروشیمی
  technology: technologies tecnologia tecnologias technologie tekhnologii технологии технология تكنولوجيا teknoloji fanavari فناوری tech
  holding: holdings kholding холдинг القابضة holdco
  services: service servicios uslugi услуги servis hizmetleri خدمات khadamat khedmat
  management: gestion administracion administradora administracao upravlenie yonetim مدیریت
  charity: charitable caritative beneficencia khayriyya khayriyah khairiya khayria الخيرية خيرية благотворительный hayriye welfare relief humanitarian khairat
  exchange: sarafi sarrafi saraf hawala cambio صرافی صرافة الصرافة للصرافة exchangers
  school: madrasa madrassa madrasah madrassah medrese مدرسة مدرسه escuela ecole
  hotel: hoteles hotels فندق гостиница otel
  mining: minera mineras mineria minerals madan горнодобывающая minière
  manufacturing: manufacturers manufacturer manufactura
  electronics: electronic electronique electronica elektronika электроника elektronik радиоэлектронной электронный الكتروني
  equipment: equipos equipement oborudovanie оборудование
  food: alimentos foods alimentaire gida
  travel: viajes tours tourism turismo tourisme turizm سياحة
  farm: rancho ganaderia hacienda finca farms
  exploration: exploracion
  building: bina
  fund: fonds fondo fondos fon صندوق sandogh sanduq
  house: casa maison dar дом
  middle: moyen وسط الأوسط میانه khavarmiyaneh
  east: orient oriente oriental sharq shargh الشرق شرق vostok восток восточный eastern
  west: ouest oeste gharb garb الغرب غرب запад западный western
  new: nouveau nueva nuevo neu novin novy novaya новый новая جديد الجديدة yeni
  quds: qods ghods
  technical: tecnico tecnica technique tekhnicheskiy технический fanni
  supply: suministros snabzhenie taamin
  chemical: chemicals quimica chimique khimicheskiy химический shimi shimiyaei kimya
  steel: acero acier foolad fulad فولاد stal сталь celik
  telecommunications: telecom telecomunicaciones svyaz связь ertebatat
  laboratory: laboratorio laboratorios laboratoire лаборатория laboratories
  drug: droguerias drogueria farmacia pharmacy
  pharmaceutical: farmaceutica pharma pharmaceuticals daru darou دارو
  academy: academia academie akademiya академия
  federation: federacion федерация اتحاد
  cooperative: cooperativa taavon تعاون تعاوني kooperativ
  youth: jeunesse juventud shabab الشباب молодежь
  religious: religieux dini
  power: puissance nirou niroo niru
  workers: рабочих travailleurs trabajadores isci العمال كارگران трудящихся פועלים работник الكادحين
  criminal: penale penal الجنائية уголовный кримінальний הפלילי כיפרי جنایی ceza
  cooperation: تعاون التعاون сотрудничество співробітництво همکاری isbirligi cooperacion zusammenarbeit שיתוף
  treaty: معاهدة договор договір پیمان antlasma traite tratado
  collective: الجماعي коллективный колективний kolektif
  support: الدعم поддержка پشتیبانی destek soutien
  rapid: السريع быстрый واکنش hizli rapide
  main: головний главный ana principal رئيسي الرئيسي
  chamber: chambre camara палата غرفة اتاق oda
  election: elections انتخابات выборы избирательный электоральный secim elecciones
  electoral: الانتخابية
  commission: comision комиссия комісія مفوضية الهيئة كميسيون komisyonu komisyon
  planning: تخطيط التخطيط planificacion
  education: التعليم التربية образование освіти آموزش חינוך החינוך egitim educacion
  culture: الثقافة культура культури فرهنگ התרבות kultur cultura
  environment: البيئة окружающий محیط הסביבה cevre
  water: المياه مياه آب водный מים agua
  electricity: الكهرباء كهرباء برق электричество החשמל חשמל elektrik electrica electric
  port: puerto порт порта ميناء مرفأ بندر נמל liman ports seaport
  airport: aeropuerto аэропорт مطار فرودگاه  havalimani aeroport
  railway: سكك רכבת railways железный القطار demiryolu ferrocarril rail
  post: البريد почта پست דואר posta correos
  newspaper: صحيفة جريدة روزنامه газета עיתון gazetesi diario journal
  network: شبكة شبکه сеть רשת
  channel: قناة канал ערוץ kanal canal
  press: الصحافة مطبوعات пресса basin prensa
  relief: الإغاثة امداد помощи
  refugees: اللاجئين پناهندگان беженцев הפליטים
  monetary: النقد נקדית پولی валютный para monetaria
  customs: الجمارك گمرک таможенный מכס gumruk aduanas
  border: الحدود مرزبانی пограничный משמר הגבול sinir
  navy: البحرية دریایی военно-морской חיל־הים naval
  missile: الصواريخ موشکی ракетный טילים fuze
  nuclear: النووية هسته‌ای ядерный גרעיני nukleer
  weapons: سلاح الأسلحة оружие arms armament
  supporters: أنصار ansar
  soldiers: جند جنود jund
  victory: nusra النصرة نصرت
  sham: الشام
  caucasus: القوقاز кавказ kavkaz qawqaz qafqaz kafkas кавказский
  province: wilayat wilaya wilayah vilayat ولاية استان губерния область oblast
  emirate: imarat imirat إمارة эмират
  caliphate: khilafa khilafah خلافة халифат khilafat
  monotheism: tawhid التوحيد
  swords: suyuf
  legion: فيلق faylaq легион failaq
  shield: درع щит
  peace: السلام صلح мир мира השלום shalom salam baris paz
  unity: الوحدة وحدت единство ahdut birlik
  freedom: الحرية آزادی свобода hurriyet libertad
  reform: الإصلاح اصلاحات реформа
  renaissance: النهضة nahda ennahda возрождение
  progress: التقدم прогресс ilerleme progreso
  socialist: الاشتراكي социалистический sosyalist socialista
  communist: الشيوعي коммунистический komunist comunista
  conservative: المحافظين консервативный muhafazakar
  labour: avoda
  shareholding: سهامی
  credit: ائتمان کردیت кредит kredi credito
  trust: أمانة
  industrialist: صناعيين
  jewish: يهودي יהודית еврейский yahudi
  zionist: صهيوني ציונית сионистский
  red: rouge roja kizil الأحمر احمر красный האדום ahmar`;

const ENGLISH = new Map<string, string>();
for (const line of WORDS.trim().split("\n")) {
  const [english, others] = line.trim().split(": ") as [string, string];
  ENGLISH.set(english, english);
  for (const word of others.split(/\s+/u)) {
    if (!ENGLISH.has(bare(word))) ENGLISH.set(bare(word), english);
  }
}
const CYRILLIC_ENDING =
  /(?:[иы]ми|[оеє]го|[оеє]му|[ая]я|[оеє]є?|[ыиії]й|[оеє]й|[ыи]е|[ыиі]х|[уюю]ю|[ыиоеі]м|[ая]м|[ая]х|[ая]ми|[оеі]в|и[яию]|і[яїю]|[аяыиіуюьй])$/u;

/** By what is left of them without the endings of gender and case, and without an article. */
const BY_STEM = new Map<string, string>();
for (const [word, english] of ENGLISH) {
  const stem = stemOf(word);
  if (stem !== word && !BY_STEM.has(stem)) BY_STEM.set(stem, english);
}

/** What a word of a script with many endings has in all of them; the word itself in others. */
function stemOf(word: string): string {
  if (/^[а-яґєіїў]/u.test(word)) return word.length > 5 ? word.replace(CYRILLIC_ENDING, "") : word;
  if (/^[ء-ي]/u.test(word))
    return word.replace(/^(?:و?ال|لل|بال)(?=.{3})/u, "").replace(/(?<=.{3})ه$/u, "");
  if (/^[א-ת]/u.test(word)) return word.replace(/^ה(?=.{3})/u, "").replace(/ית$/u, "י");
  return word;
}
/** The English for a word that bodies are named with; undefined if it is none. */
export const englishFor = (word: string): string | undefined => {
  const plain = bare(word);
  return ENGLISH.get(plain) ?? BY_STEM.get(stemOf(plain));
};
