/**
 * Words in the names of state bodies and armies: the English form, then its translations and
 * English words of similar meaning.
 */
export const PUBLIC = `
  ministry: ministere ministerio ministerium ministero bakanligi وزارة وزارت министерство міністерство משרד wizarat wizara vezarat ministerstvo vizarat
  defence: defense defensa difesa verteidigung savunma الدفاع دفاع обороны оборони הביטחון בטחון
  foreign: affaires exteriores aussenministerium disisleri الخارجية خارجية خارجه иностранных закордонних החוץ
  affairs: asuntos дел справ امور الشؤون شؤون angelegenheiten affari isleri дела справам الشئون
  interior: interieur inneren icisleri الداخلية داخلية كشور внутренних внутрішніх הפנים
  finance: finances finanzas finanzen maliye المالية مالية دارايي финансов фінансів האוצר
  information: الإعلام الاعلام إعلام اطلاعات информации
  intelligence: renseignement inteligencia istihbarat المخابرات الاستخبارات مخابرات разведки разведка המודיעין разведывательное разведывательного mukhabarat moukhabarat istikhbarat estekhbarat
  security: securite seguridad sicherheit guvenlik الأمن امن أمن امنيت безопасности безпеки amniyat безопасность
  government: gouvernement gobierno regierung hukumeti الحكومة حكومة دولت правительство ממשלת
  army: armee ejercito ordu ordusu الجيش جيش ارتش армия армії צבא jaish jaysh jeish jaych
  forces: fuerzas kuvvetleri القوات قوات نيروهاي силы сил כוחות
  armed: armees armadas المسلحة مسلح вооруженные вооружённых збройні вооруженных збройних הלוחמים
  air: aerienne aerea hava الجوية الجو هوايي воздушные האוויר aereo luftwaffe авиационный военновоздушные повітряні повітряних جوية هوا
  guard: garde guardia garda muhafiz الحرس حرس پاسداران гвардия гвардії משמרות guards pasdaran sepah
  corps: سپاه корпус
  revolutionary: revolutionnaire revolucionario devrimci الثوري الثورية انقلابي революционный המהפכה revolutionare rivoluzionario революционная революційний انقلابية انقلابی מהפכני thawri
  revolution: revolucion devrim الثورة ثورة انقلاب революции rivoluzione революция революція מהפכה thawra
  brigade: brigades brigada brigadas tugayi لواء كتائب كتيبة ألوية تيپ бригада бригады батальон גדודי liwa kataib kataeb
  battalion: batallon taburu батальйон
  council: conseil consejo rat konseyi المجلس مجلس شوراي شورا совет рада מועצת majlis sovet shura shora الشورى شورى
  committee: comite ausschuss komitesi اللجنة لجنة كميته комитет комітет ועדת کمیته komitet komite lajna lajnat
  organization: organisation organizacion orgutu teskilati المنظمة منظمة سازمان организация ארגון munazzama munazzamat sazman organizatsiya organizacao
  authority: autorite autoridad السلطة سلطة هيئة الهيئة управление הרשות רשות
  agency: agence agencia agentur ajansi الوكالة وكالة خبرگزاري агентство סוכנות агентства агенство агенція وكالات بنگاه
  national: nationale nacional nazionale ulusal milli الوطني الوطنية الوطنى وطني ملي национальный национальная национальной національна הלאומי הלאומית לאומי natsionalnyy natsionalnaya melli nacionalnyy wataniya watani nationalist nationaliste nacionalista milliyetci националистический націоналістичний القومي القومية قومي ناسیونالیست הלאומני qawmi
  international: internacional internationale uluslararasi الدولي الدولية دولي بين‌المللي международный международная міжнародний בינלאומי הבינלאומי
  united: unies unidas vereinte birlesik المتحدة متحد объединенных обєднаних המאוחדות единая единый едина unida unidos unis wahdat
  nations: naciones nationen milletler الأمم ملل наций націй האומות
  arab: arabe arabische العربي العربية عرب арабских арабская הערבית arabian arabs
  federal: federale federalnaya الاتحادية الفيدرالي федеральная федеральной федерации federalnyy federalnoe
  service: servicio dienst خدمات служба служби שירות שרות
  state: etat estado staat devlet الدولة دولة государственный державна מדינת gosudarstvennyy gosudarstvennaya gosudarstvennoe dowlati
  republic: republique republica republik cumhuriyeti الجمهورية جمهورية جمهوري республика республіка רפובליקת cumhuriyet республіки
  liberation: liberacion befreiung kurtulus التحرير تحرير آزاديبخش освобождения השחרור befreiungsfront liberazione освобождение визволення التحرر שחרור
  resistance: resistencia direnis المقاومة مقاومة مقاومت сопротивления ההתנגדות widerstand direnisi сопротивление опору مقاومه מערכת muqawama moqawama
  atomic: atomique atomica nukleer الذرية اتمي атомной האטומית
  general: generale genel العامة العام عمومي генеральный генеральний הכללי כללית generalnyy amm generaux allgemeine umum عام عامة общий общая загальний генеральная генеральной генеральна כללי umumi
  supreme: superieur supremo yuksek الأعلى عالي верховный верховна העליון suprema oberste obersten верховного العليا
  court: tribunal cour corte mahkemesi المحكمة محكمة دادگاه суд בית־המשפט דין суда courts
  police: policia polizei polis الشرطة شرطة پليس полиция поліція משטרת
  president: presidente cumhurbaskani
  health: sante salud gesundheit saglik الصحة بهداشت здравоохранения הבריאות
  justice: العدل دادگستري юстиции המשפטים adalat عدالت справедливость adalet justicia justiz giustizia юстиції adl
  development: developpement desarrollo entwicklung kalkinma التنمية توسعه развития הפיתוח tosee tose tanmiya toseeh
  world: mondiale mundial dunya العالمي جهاني всемирный העולמי
  assembly: assemblee asamblea versammlung meclisi собрание האספה
  parliament: parlement parlamento parlamentosu البرلمان برلمان پارلمان парламент הכנסת
  regional: الاقليمي региональный региональная
  sea: морской морская البحرية دريا
  fleet: flota флот флота
  military: militaire militar askeri военный военная العسكري العسكرية نظامي voennyy voyennyy voenno nezami
  special: speciale especial ozel специальный специальное الخاصة ويژه spetsialnyy spezial sonder spezialkrafte специальная специального спеціальний спеціальна خاصة خاص מיוחד המיוחדות
  separate: отдельный отдельная
  defenders: المدافعين protectors
  mobilization: mobilisation الحشد حشد мобилизация
  unit: وحدة الوحدة يگان יחידה подразделение
  free: libre frei الحر الحرة آزاد свободный החופשי özgür свободная свобода вільна libres freie hur hurriya
  directorate: direction direccion mudurlugu المديرية مديرية إدارة department departement departamento abteilung dipartimento daire dairesi департамент отдел الدائرة دائرة قسم אגף מחלקת daira müdürlüğü
  command: commandement kumandanligi القيادة قيادة فرماندهي командование פיקוד
  division: الفرقة فرقة дивизия
  space: الفضاء فضا космическое החלל espacial weltraum uzay космический космічне الفضائية فضایی spatial spatiale
  quds: qods ghods
  technical: tecnico tecnica technique tekhnicheskiy технический fanni
  power: puissance nirou niroo niru
  criminal: penale penal الجنائية уголовный кримінальний הפלילי כיפרי جنایی ceza
  cooperation: التعاون сотрудничество співробітництво همکاری isbirligi cooperacion zusammenarbeit שיתוף
  treaty: معاهدة договор договір پیمان antlasma traite tratado
  collective: الجماعي коллективный колективний kolektif
  support: الدعم поддержка پشتیبانی destek soutien
  rapid: السريع быстрый واکنش hizli rapide
  main: головний главный ana principal رئيسي الرئيسي
  chamber: chambre camara палата غرفة اتاق oda meclis الغرفة
  election: elections انتخابات выборы избирательный электоральный secim elecciones
  electoral: الانتخابية
  commission: comision комиссия комісія مفوضية كميسيون komisyonu komisyon
  planning: تخطيط التخطيط planificacion planification planung planlama планирования برنامهریزی התכנון
  environment: البيئة окружающий محیط הסביבה cevre environnement ambiente umwelt окружающей среды довкілля بیئه
  post: البريد почта پست דואר posta correos пошта بريد הדואר
  press: الصحافة مطبوعات пресса prensa stampa пресс преса صحافة העיתונות sahafa
  monetary: النقد נקדית پولی валютный para monetaria
  customs: الجمارك گمرک таможенный מכס gumruk aduanas
  border: الحدود مرزبانی пограничный משמר הגבול sinir frontiere frontera grenz frontaliere пограничная прикордонна حدودي
  navy: دریایی военно-морской חיל־הים
  missile: الصواريخ موشکی ракетный טילים fuze
  nuclear: النووية هسته‌ای ядерный גרעיני nucleaire nuklear atom ядерная атомная ядерний النووي هستهای
  weapons: سلاح الأسلحة оружие arms armament
  future: avenir futuro zukunft gelecek будущее будущего майбутнє المستقبل مستقبل آینده העתיד atid mustaqbal
  homeland: heimat родина отечество отечества батьківщина میهن המולדת
  borders: frontieres fronteras grenzen sinirlar границ حدود
  reporters: الصحفيون репортеры
  herald: вестник вісник
  economy: economie economia wirtschaft ekonomi экономики економіки الاقتصاد اقتصاد הכלכלה
  economic: economique economico economica wirtschafts ekonomik экономический экономического економічний الاقتصادي الاقتصادية اقتصادي اقتصادی הכלכלי iqtisadi
  trade: handel commercio торговли торгівлі تجارت המסחר
  housing: logement vivienda wohnungsbau konut жилищный الإسكان مسکن השיכון
  treasury: tresor tesoro hazine казначейство казначейства الخزانة خزانه
  prosecutor: procureur fiscal staatsanwalt savci прокуратура прокурор النيابة دادستانی הפרקליטות
  prosecution: procuratura savciligi الادعاء
  constitutional: constitutionnel constitucional verfassungsgericht anayasa конституционный конституційний الدستوري الدستورية החוקתי
  parliamentary: parlementaire parlamentario parlamenter парламентский парламентський البرلمانية پارلمانی
  senate: senat senado senato сенат הסנאט
  representatives: representants representantes temsilciler представителей представників النواب نواب نمایندگان הנבחרים
  jihadist: djihadiste cihatci
  rescue: sauvetage rescate rettung kurtarma спасательный החילוץ salvation salvacion спасения спасение порятунку الإنقاذ إنقاذ الخلاص نجات ההצלה inqaz
  civil: civile zivil sivil гражданский гражданская гражданской цивільний цивільного المدني المدنية مدني مدنی האזרחי
  protection: proteccion schutz koruma защиты защита захисту الحماية حماية حفاظت ההגנה protezione
  emergency: urgence emergencia notfall acil чрезвычайных надзвичайних الطوارئ اضطراری החירום
  migration: migracion миграции миграционная міграції الهجرة هجرة مهاجرت ההגירה immigration
  leadership: kiyadet руководство رهبری ההנהגה
  staff: kurmayi штаб штаба штабу الأركان ستاد המטה המטכל
  headquarters: quartier cuartel hauptquartier karargah karargahi штабквартира مقر قرارگاه המפקדה
  joint: conjoint conjunto gemeinsame ortak объединенный объединённый совместный спільний об'єднаний المشترك المشتركة مشترک משותף
  combined: объединённые об'єднані
  ground: terrestre terrestres heer сухопутные сухопутных сухопутні البرية زمینی היבשה
  aerospace: aerospatial aerospatiale aeroespacial luft воздушно космические аэрокосмические الجوفضائية جوفضائية هوافضا هوافضای
  marines: fusiliers infanteria пехота مشاة تفنگداران הנחתים
  infantry: infanterie piyade піхоти піхотна المشاة پیاده חיר
  mechanized: mecanisee mecanizada mechanisierte mekanize механизированная механизированный механизированной механізована механізований الميكانيكية مکانیزه הממוכנת
  motorized: motorise motorizada motorlu мотострелковая мотострелковый мотопехотная мотопіхотна الآلية motorised
  armored: blindee blindada panzer zirhli танковая танковый бронетанковая танкова المدرعة مدرعات زرهی המשוריינת armoured
  assault: assaut asalto saldiri штурмовая штурмовой штурмова الهجومية اقتحام
  airborne: aeroportee paracaidista parasut воздушнодесантные десантная десантні десантноштурмова المظليين چترباز הצנחנים paratroopers paratroop
  artillery: artillerie artilleria topcu артиллерийская артиллерийский артилерійська المدفعية توپخانه התותחנים
  coast: cote costa kuste sahil береговая السواحل سواحل חוף
  coastal: cotiere costera береговой
  operations: operaciones operationen operasyonlar операций операцій العمليات عمليات عملیات המבצעים
  presidential: presidentielle presidencial cumhurbaskanligi президентский президентская президентський الرئاسي الرئاسية ریاست הנשיאותי
  presidency: presidence presidencia baskanlik администрация الرئاسة
  administration: verwaltung amministrazione yonetimi адміністрація الإدارة إداري اداره המינהל
  autonomous: autonomo autonoma ozerk автономный автономная автономна الذاتي خودمختار האוטונומי
  street: strasse улица شارع خیابان רחוב
  milk: молоко молочный الألبان لبنیات dairy lacteos
  lebanese: libanesa libanesischer
  public: publique publico publica offentliche kamu общественный общественная публичный громадський العمومية عمومی הציבורי
  private: prive privee privado privada частный частная приватний الخاص خصوصی פרטי
  strategic: strategique estrategico estrategica strategische stratejik стратегический стратегических стратегічний الاستراتيجي الاستراتيجية راهبردی استراتژیک אסטרטגי
  crisis: crise crises krise kriz кризисная кризисный الأزمات أزمة بحران המשברים
  mission: mision misyonu миссия місія البعثة بعثة משלחת
  delegation: delegacion heyeti делегация الوفد وفد המשלחת
  embassy: ambassade embajada botschaft ambasciata buyukelcilik buyukelciligi посольство السفارة سفارة سفارت השגרירות sifara safara
  consulate: consulat consulado konsulat konsolosluk konsoloslugu консульство القنصلية قنصلية کنسولگری הקונסוליה
  secretariat: secretariado sekretariat sekreterlik секретариат секретаріат الأمانة دبیرخانه המזכירות
  office: ufficio ofisi офис офіс مكتب المكتب
  law: derecho право права закона המשפט החוק
  order: порядок النظام نظم הסדר
  board: kurulu правление מועצה
  inspectorate: inspection инспекция التفتيش بازرسی
  audit: cuentas rechnungshof sayistay счетная счётная المحاسبة محاسبات המבקר
  meteorological: meteo meteorologia meteoroloji метеорологический الأرصاد هواشناسی השירות־המטאורולוגי
  official: officiel oficial resmi официальный الرسمي رسمی
  advanced: avancee avanzado ileri передовой передовые متقدمة پیشرفته מתקדמות מתקדמת متطور`;
