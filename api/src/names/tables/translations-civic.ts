/**
 * Words in the names of parties, societies and places: the English form, then its translations and
 * English words of similar meaning.
 */
export const CIVIC = `
  islamic: islamique islamico islamische islami الإسلامي الإسلامية إسلامي اسلامي исламский исламская исламского האסלאמי האסלאמית islamiya islamiyya eslami islamskiy islamia islamiyah islamica islamitische исламское исламской ісламський إسلامية اسلامية اسلامیه
  front: frente cephesi الجبهة جبهة جبهه фронт חזית jabhat jabha jebhat frontu фронта фронту
  party: parti partido partei partisi الحزب حزب партия партії מפלגת מפלגה hizb hezb
  movement: mouvement movimiento bewegung hareketi الحركة حركة جنبش движение рух תנועת תנועה harakat haraka harekat current التيار تيار
  central: centrale zentral merkez المركزي مركزي центральный центральний המרכזי zentrale центрального центральна مركزية مرکزی מרכזי
  university: universite universidad universitat universitaet universitesi الجامعة جامعة دانشگاه университет університет אוניברסיטת daneshgah universitet
  league: ligue liga ligi اتحاديه лига ליגת الرابطة لیگ
  union: unione birligi الاتحاد اتحاد союз союзу איחוד ittihad ettehad soyuz ettihad
  people: peuple pueblo volk halk الشعب الشعبية خلق مردم народная народный народной העם halklarin народов народів المردم peoples
  democratic: democratique democratico demokratische demokratik الديمقراطي الديمقراطية دموكراتيك демократическая демократичний הדמוקרטית
  foundation: fondation fundacion stiftung vakfi المؤسسة مؤسسة بنياد фонд קרן muassasat muassasah bonyad bonyade fond mouassassat
  association: asociacion verein dernegi الجمعية جمعية انجمن ассоциация העמותה anjoman asociacao jamiyat jamiyya jamiat jamia
  institute: institut instituto enstitusu المعهد معهد پژوهشگاه موسسه институт інститут מכון moassese
  center: centre centro zentrum merkezi المركز مركز центр מרכז
  research: recherche investigacion forschung arastirma البحوث بحوث تحقيقات исследований המחקר issledovatelskiy issledovatelskii pajoohesh tahghighat tahqiqat
  human: الإنسان انسان человека האדם
  rights: droits derechos rechte haklari حقوق прав זכויות
  crescent: croissant hilal الهلال هلال полумесяц
  cross: croix cruz kreuz صليب крест
  jihad: cihad الجهاد جهاد джихад הגיהאד
  great: grande büyük الكبرى بزرگ
  scientific: scientifique cientifico nauchno научно научный научная علمي nauchnyy nauchnoe elmi
  republican: cumhuriyetci республиканский الجمهوري республиканская
  labor: העבודה labour trabajo العمل avoda travail arbeit calisma труда праці کار
  martyrs: الشهداء شهداء شهدا shuhada chouhada martires sehitler мучеников החללים חללי
  brothers: الإخوان إخوان اخوان братья ikhwan brotherhood братство kardesler kardesleri האחים احوان
  muslim: muslims musulman المسلمين المسلمون مسلمان мусульмане muslimun muslimeen мусульман islamski
  kurdish: الكردي الكردية كردستان курдский הכורדי
  north: nord norte kuzey الشمالية شمالي северная צפון northern северный shomal septentrional kuzeyi северного північний північна شمال الشمال شمالية северо shimal
  south: sud sur guney الجنوبية جنوبي южная דרום southern meridional sureno guneyi южный південний جنوب الجنوب جنوبية הדרומי
  popular: populaire الشعبي populares halkci
  society: sociedad gesellschaft المجتمع общество אגודה
  students: الطلاب دانشجويان студентов
  charity: charitable caritative beneficencia khayriyya khayriyah khairiya khayria الخيرية خيرية благотворительный hayriye welfare humanitarian khairat humanitaire humanitario humanitaria humanitare insani гуманитарный гуманитарная гуманітарний الإنساني الإنسانية بشردوستانه ההומניטרי
  school: madrasa madrassa madrasah madrassah medrese مدرسة مدرسه escuela ecole
  house: casa maison dar дом البيت הבית
  middle: moyen وسط الأوسط میانه khavarmiyaneh
  east: orient oriente oriental sharq shargh الشرق شرق vostok восток восточный eastern orientale doguakdeniz dogu восточная східний східна الشرقية شرقية شرقی המזרחי восточного
  west: ouest oeste gharb garb الغرب غرب запад западный western occidental occidentale batili bati западная західний الغربية غربية غربی המערבי
  new: nouveau nueva nuevo neu novin novy novaya новый новая جديد الجديدة yeni
  laboratory: laboratorio laboratorios laboratoire лаборатория laboratories
  academy: academia academie akademiya академия
  federation: federacion федерация
  youth: jeunesse juventud shabab الشباب молодежь
  religious: religieux dini
  workers: рабочих travailleurs trabajadores isci العمال كارگران трудящихся פועלים работник الكادحين ouvriers obreros arbeiterpartei isciler рабочая робітників העובדים
  education: التعليم التربية образование освіти آموزش חינוך החינוך egitim educacion bildung istruzione просвещения образования تعليم tarbiya
  culture: الثقافة культура культури فرهنگ התרבות kultur cultura kulturu культуры ثقافة
  relief: الإغاثة امداد помощи secours socorro الإغاثية إغاثة
  refugees: اللاجئين پناهندگان беженцев הפליטים refugies refugiados fluchtlinge multeciler беженцам біженців لاجئين اللاجئون پناهجویان
  supporters: أنصار ansar
  soldiers: جند جنود jund
  victory: nusra النصرة نصرت
  sham: الشام
  caucasus: القوقاز кавказ kavkaz qawqaz qafqaz kafkas кавказский
  province: wilayat wilaya wilayah vilayat ولاية استان губерния область oblast
  emirate: imarat imirat إمارة эмират
  caliphate: khilafa khilafah خلافة халифат khilafat
  monotheism: tawhid التوحيد tawheed tevhid единобожия توحيد توحید
  swords: suyuf
  legion: فيلق faylaq легион failaq
  shield: درع щит
  peace: السلام صلح мир мира השלום shalom salam baris 
  unity: وحدت единство ahdut birlik
  freedom: الحرية آزادی hurriyet libertad
  reform: الإصلاح اصلاحات реформа
  renaissance: النهضة nahda ennahda возрождение
  progress: التقدم прогресс ilerleme progreso
  socialist: الاشتراكي социалистический sosyalist socialista
  communist: الشيوعي коммунистический komunist comunista
  conservative: المحافظين консервативный muhafazakar
  jewish: يهودي יהודית еврейский yahudi juif juive judio judische יהודי
  zionist: صهيوني ציונית сионистский
  red: rouge roja kizil الأحمر احمر красный האדום ahmar
  european: europeen europeenne europeo europea europaische europaischer europaisches avrupa европейский европейская европейського європейський європейська الأوروبي الأوروبية الاوروبي اروپا اروپایی האירופי האירופית evropa
  african: africain africaine africano africana afrikanische afrikanischer afrika африканский африканская الأفريقي الأفريقية الإفريقي الافريقي آفریقا آفریقایی האפריקאי האפריקני
  asian: asiatique asiatico asiatica asiatische asya азиатский азиатская азійський الآسيوي الآسيوية الاسيوي آسیایی آسیا האסייתי
  atlantic: atlantique atlantico atlantik атлантический атлантического الأطلسي آتلانتیک האטלנטי
  mediterranean: mediterranee mediterraneo akdeniz средиземноморский المتوسط مدیترانه הים־תיכונית
  peninsula: peninsule yarimada полуостров الجزيرة جزيرة שבה האי jazira jazeera peninsular
  gulf: golfe golfo golf korfez залив залива الخليج خليج خلیج המפרץ khalij
  independent: independant independante independiente unabhangige unabhangig indipendente bagimsiz независимый независимая незалежний незалежна المستقل المستقلة העצמאית עצמאי
  independence: independance independencia unabhangigkeit bagimsizlik независимость независимости незалежності الاستقلال استقلال העצמאות
  transitional: transition transicion transitorio gecis gecici переходный переходного перехідний الانتقالي الانتقالية انتقالي انتقالی המעבר
  interim: provisoire provisional temporaire временный временное временного тимчасовий المؤقت المؤقتة موقت הזמנית זמני
  accord: entente acuerdo abkommen mutabakat согласие согласия злагоди الوفاق وفاق توافق הסכמה wefaq wifaq wafaq agreement anlasma соглашение соглашения угода اتفاق الاتفاق הסכם توافقنامه
  alliance: alianza allianz alleanza ittifak ittifaki альянс альянсу التحالف تحالف ائتلاف ברית הברית tahalof
  coalition: coalicion koalition koalisyon koalisyonu коалиция коалиции коаліція الائتلاف קואליציה הקואליציה itilaf
  bloc: bloque bloku блок الكتلة كتلة גוש הגוש kutla
  opposition: oposicion muhalefet muhalif оппозиция оппозиции оппозиционный опозиція المعارضة معارضة اپوزیسیون האופוזיציה
  patriotic: patriotique patriotico patriotica vatansever патриотический патриотичний میهنی הפטריוטי
  social: sociale soziale sozial sosyal toplumsal социальный социальная соціальний соціальної الاجتماعي الاجتماعية اجتماعي اجتماعی החברתי החברתית
  progressive: progressiste progresista progressista ilerici прогрессивный прогресивний التقدمي التقدمية ترقی פרוגרסיבית المتقدمة
  liberal: liberale liberaux либеральный ліберальний الليبرالي الأحرار لیبرال הליברלית הליברלי
  green: vert verts grune grunen yesiller зеленый зелёный зеленые зелені الأخضر الخضر خضراء سبز הירוקה הירוקים
  black: noir noire negra черный чёрный чорний الأسود السوداء سیاه השחור
  white: blanc blanche weisse белый белая білий الأبيض البيضاء سفید
  blue: bleu bleue azul синий голубой блакитний الأزرق الزرقاء آبی
  yellow: jaune amarillo желтый жёлтый الأصفر الصفراء زرد הצהוב
  golden: goldene золотой золота الذهبي الذهبية ذهبي زرین طلایی
  night: nuit noche nacht gece ночной الليل ليل הלילה
  worker: ouvrier obrero arbeiter рабочий робітник العامل کارگر הפועל
  farmers: agriculteurs campesinos bauern ciftci фермеров المزارعين کشاورزان החקלאים
  women: femmes mujeres frauen kadin женщин женский жінок المرأة النساء زنان הנשים
  children: enfants ninos kinder cocuk cocuklar детей дитячий الأطفال للأطفال کودکان הילדים
  mothers: meres madres mutter anneler матерей الأمهات مادران האמהות
  teachers: enseignants maestros lehrer ogretmenler учителей المعلمين معلمان המורים
  lawyers: avocats abogados anwalte avukatlar адвокатов المحامين وکلا עורכי
  journalists: journalistes periodistas journalisten gazeteciler журналистов журналістів الصحفيين صحافيين روزنامهنگاران העיתונאים
  doctors: medecins medicos arzte doktorlar врачи врачей лікарів أطباء الأطباء پزشکان הרופאים
  cultural: culturel kulturelle kulturel культурный культурний الثقافي الثقافية فرهنگی
  science: sciences ciencia ciencias wissenschaft wissenschaften bilim наук науки العلوم علوم המדע המדעים
  sports: спорт спорта спорту الرياضة الرياضي ورزش הספורט
  aid: yardim yardimi помощь допомоги المساعدات مساعدة کمک הסיוע ighatha
  municipality: municipalite municipalidad ayuntamiento gemeinde belediye belediyesi муниципалитет мэрия البلدية بلدية شهرداری עיריית baladiya
  city: город міський городская مدينة المدينة شهر העיר
  district: ilce район منطقة מחוז
  region: bolge bolgesel регион إقليم اقليم منطقه
  medical: medicale medico medizinische tibbi медицинский медицинская медичний الطبي الطبية הרפואי
  hospital: hopital hospitales krankenhaus hastane hastanesi больница лікарня المستشفى مستشفى بیمارستان בית־חולים
  clinic: clinique clinica klinik klinigi клиника клініка عيادة کلینیک מרפאה
  library: bibliotheque biblioteca bibliothek kutuphane kutuphanesi библиотека المكتبة مكتبة کتابخانه הספרייה
  museum: musee museo muze muzesi музей المتحف متحف موزه המוזאון
  theater: theatre teatro tiyatro театр المسرح مسرح تئاتر התיאטרון
  church: eglise iglesia kirche kilise церковь церква الكنيسة كنيسة کلیسا הכנסייה
  orthodox: orthodoxe ortodoxa ortodoks православная православна الأرثوذكسية ارتدکس האורתודוקסית
  catholic: catholique catolica katholische katolik католическая католицька الكاثوليكية کاتولیک הקתולית
  christian: chretien chretienne cristiano cristiana christliche hiristiyan христианский христианская християнський المسيحي المسيحية مسیحی הנוצרי
  mosque: mosquee mezquita moschee camii мечеть המסגד
  seminary: seminaire семинария حوزه
  scholars: علما улемы clerics
  studies: etudes estudios studien calismalar досліджень الدراسات للدراسات مطالعات ללימודי מחקרים
  statistics: statistique estadistica statistik istatistik статистики статистика الإحصاء
  observatory: observatoire observatorio beobachtungsstelle gozlemevi обсерватория المرصد مرصد המצפה
  monitoring: surveillance мониторинга מעקב رصد
  amnesty: amnistie amnistia амнистия العفو عفو אמנסטי
  watch: вотч ووتش
  transparency: transparence transparencia seffaflik прозрачность الشفافية شفافیت שקיפות
  struggle: lutte lucha mucadele борьба борьбы боротьби النضال مبارزه המאבק
  fighters: combattants combatientes kampfer savascilari бойцы مقاتلين المقاتلين رزمندگان
  volunteers: volontaires voluntarios freiwillige gonulluler добровольцы добровольческий добровольчий المتطوعين داوطلبان המתנדבים volunteer
  heroes: heros helden kahramanlar герои героев الأبطال قهرمانان הגיבורים
  banners: rayat الرايات
  helpers: انصار ансар
  revival: إحياء
  rally: rassemblement
  conference: conferencia konferenz konferans konferansi конференция конференція المؤتمر مؤتمر کنفرانس הוועידה
  congress: congres congreso kongress kongre kongresi конгресс конгрес конгреса کنگره הקונגרס moutamar
  forum: forumu форум منتدى المنتدى مجمع הפורום
  initiative: iniciativa initiativa girisim инициатива ініціатива المبادرة مبادرة ابتکار יוזמה
  project: projet projekt proje projesi проект المشروع مشروع پروژه פרויקט
  program: programme programa programm programi программа програма برنامج برنامه תוכנית
  campaign: campagne campana kampagne kampanya кампания кампанія حملة کارزار קמפיין
  dialogue: dialogo dialog diyalog диалог діалог الحوار حوار گفتگو הדיאלוג
  reconciliation: reconciliacion versohnung uzlasma примирение примирения примирення المصالحة مصالحة آشتی הפיוס
  elders: anciens ancianos старейшин الحكماء ریشسفیدان הזקנים
  tribes: tribus stamme asiretler племен العشائر القبائل عشائر عشایر השבטים tribal
  clans: عشيرة кланы
  syndicate: syndicat sindicato gewerkschaft sendika sendikasi профсоюз профспілка النقابة نقابة سندیکا הסתדרות trade-union niqaba
  confederation: confederacion konfederation konfederasyonu конфедерация конфедерація كونفدرالية کنفدراسیون קונפדרציה
  islands: iles islas inseln adalar adalari острова острови جزر جزایر
  desert: desierto wuste пустыня الصحراء صحراء بیابان המדבר`;
