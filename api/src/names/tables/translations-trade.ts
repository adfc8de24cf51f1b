/**
 * Words in the names of firms, trades and media: the English form, then its translations and
 * English words of similar meaning.
 */
export const TRADE = `
  news: nouvelles noticias nachrichten haber الأنباء أنباء اخبار новостей новин הידיעות חדשות informations noticia haberler новости новини الأخبار خبر أخبار akhbar khabar
  bank: banque banco banca bankasi البنك بنك بانك مصرف المصرف банк בנק banka banki masraf
  central: centrale zentral merkez المركزي مركزي центральный центральний המרכזי zentrale центрального центральна مركزية مرکزی מרכזי
  company: compagnie compania empresa sirketi الشركة شركة شركت компания компанія חברת sherkat sharikat sharika sharekat kompaniya kompanija gongsi corporation corporacion corporativo corporate corporacao firm firma entreprise empresas kaisha korporatsiya корпорация مؤسسات корпорации korporasyon
  group: groupe grupo gruppe grubu المجموعة مجموعة گروه группа група קבוצת grup gruppa groupement gruppo konsern концерн jamaat jamaa jamaah jemaah jama
  oil: petrole petroleo erdol petrol النفط نفط نفت нефть нефтяная הנפט petroleum neft naft nefte petroliere petrolera petrolifera petrolleri нефтяной нафтова البترول بترول البترولية نفطية neftyanaya
  gas: gaz الغاز غاز گاز газ הגז
  energy: energie energia enerji الطاقة طاقة انرژي энергия энергетики האנרגיה energetika energo энергии енергії енергетики
  industries: industrie industrias sanayi الصناعات صناعات صنايع промышленность התעשייה תעשיות industrial industry industria industriales industriel sanaye sanat sanati صناعية الصناعية promyshlennost promyshlennaya промышленная завода
  aviation: aviacion havacilik الطيران هواپيمايي авиация התעופה airlines aerolineas havayollari خطوط авиалинии airline airways aviakompaniya havapeymai aeriennes lineas luftfahrt havayolu авиакомпания авиакомпанії الخطوط طيران للطيران هواپیمایی خطوطهوایی
  shipping: navigation nakliyat الملاحة كشتيراني судоходная naviera navale naval lines kashtirani keshtirani maritime marine maritima denizcilik shpg deniz военноморской военноморские морські بحرية بحري הימי морська
  insurance: assurance seguros sigorta التأمين بيمه страховая ביטוח
  trading: comercial ticaret التجارة للتجارة تجارة بازرگاني торговая торговый comercio comercializadora comercializadoras comercializacion tejarat bazargani torgovyy torgovaya torgovoe torgovy torgovlya commerce negoce ticareti التجاريه торговля comercializacao tejari tijara tijarah
  media: basin الإعلامية رسانه медиа
  television: televizyonu تلفزيون صداوسيما телевидение טלוויזיה televisione fernsehen televizyon телевизионный телебачення التلفزيون تلویزیون הטלוויזיה
  radio: radyo إذاعة راديو радио רדיו رادیو
  design: proyecto tasarim конструкторское конструкторский проектный
  bureau: buro büro oficina byuro бюро
  plant: zavod завод کارخانه مصنع fabrika מפעל factory factories usine fabrica fabrik manufactory
  production: produccion uretim proizvodstvennoe производственное производственная производство تولیدي توليد proizvodstvennaya proizvodstvenno tolidi
  enterprise: предприятие predpriyatie مؤسسه
  engineering: ingenieria muhendislik машиностроения инжиниринг مهندسي mohandesi inzhiniring muhandisi
  commercial: commerciale коммерческий коммерческая التجارية kommercheskiy
  savings: ahorro tasarruf сберегательный
  mechanical: mecanica механический mekhanicheskiy
  machinery: makina maquinaria машин
  construction: construccion insaat строительство строительная البناء ساختماني constructora construcciones constructions contractor contractors contracting stroitelstvo stroy stroitelnaya مقاولات للمقاولات inshaat sakht строй
  transport: transporte tasimacilik транспорт транспортная النقل حمل transportation transportes transportacion transporter naqliyat перевозки haml
  broadcasting: البث الإذاعة вещания השידור вещание radiodiffusion radiodifusion rundfunk yayin телерадиокомпания мовлення الإذاعي صداوسیما
  import: importadora importacion importacao импорт ithalat importers
  export: exportadora exportacion exportacao экспорт ihracat exporters
  distribution: distribuidora distribuciones distribuidores distributor distributors distributing tawzi توزيع
  investment: investments inversion inversiones inversora inversionista invest investicion investicionnaya инвестиции инвестиционная инвест yatirim استثمار الاستثمار للاستثمار сармая sarmayeh investissement investissements investimentos sarmayegozari سرمایه‌گذاری
  realestate: inmobiliaria inmobiliarias immobiliere immobilier emlak nedvizhimost
  agricultural: agricola agropecuaria agropecuario agro agriculture زراعي الزراعية کشاورزی сельскохозяйственный agricole tarim agricultura landwirtschaft сельского хозяйства аграрной الزراعة زراعة החקלאות
  petrochemical: petroshimi petroshimiye petroquimica پتروشیمی
  technology: technologies tecnologia tecnologias technologie tekhnologii технологии технология تكنولوجيا teknoloji fanavari فناوری tech
  holding: holdings kholding холдинг القابضة holdco
  services: servicios uslugi услуги servis hizmetleri khadamat khedmat
  management: gestion administracion administradora administracao upravlenie yonetim مدیریت
  exchange: sarafi sarrafi saraf hawala cambio صرافی صرافة الصرافة للصرافة exchangers bourse bolsa borse borsa borsasi биржа بورصة البورصة הבורסה
  hotel: hoteles hotels فندق гостиница otel
  mining: minera mineras mineria minerals madan горнодобывающая minière
  manufacturing: manufacturers manufacturer manufactura
  electronics: electronic electronique electronica elektronika электроника elektronik радиоэлектронной электронный الكتروني
  equipment: equipos equipement oborudovanie оборудование
  food: alimentos foods alimentaire gida
  travel: viajes tours tourism turismo tourisme turizm سياحة السياحة туризма туризму התיירות گردشگری turizmi
  farm: rancho ganaderia hacienda finca farms
  exploration: exploracion
  building: bina
  fund: fonds fondo fondos fon صندوق sandogh sanduq
  supply: suministros snabzhenie taamin
  chemical: chemicals quimica chimique khimicheskiy химический shimi shimiyaei kimya
  steel: acero acier foolad fulad فولاد stal сталь celik
  telecommunications: telecom telecomunicaciones svyaz связь ertebatat
  laboratory: laboratorio laboratorios laboratoire лаборатория laboratories
  drug: droguerias drogueria farmacia pharmacy
  pharmaceutical: farmaceutica pharma pharmaceuticals daru darou دارو
  cooperative: cooperativa taavon تعاون تعاوني kooperativ
  water: المياه مياه آب водный מים agua водоканал вода המים
  electricity: الكهرباء كهرباء برق электричество החשמל חשמל elektrik electrica electric electricite electricidad elektrizitat elektrigi электричества электроэнергия електроенергії
  port: puerto порт порта ميناء مرفأ بندر נמל liman ports seaport limani الميناء הנמל harbor harbour
  airport: aeropuerto аэропорт مطار فرودگاه havalimani aeroport flughafen aeroporto havaalani аеропорт נמל־התעופה
  railway: سكك רכבת railways железный القطار demiryolu ferrocarril rail chemin eisenbahn железная железнодорожный железные залізниця السكك راهآهن railroad
  newspaper: صحيفة جريدة روزنامه газета עיתון gazetesi diario journal periodico zeitung gazete jarida
  network: شبكة شبکه сеть רשת reseau netzwerk мережа الشبكة shabaka
  channel: قناة канал ערוץ kanal canal chaine kanali القناة شبكه qanat qanaa
  shareholding: سهامی
  credit: ائتمان کردیت кредит kredi credito
  trust: أمانة
  industrialist: صناعيين
  times: время времена час الزمان הזמן זמנים
  magazine: revue revista zeitschrift dergi dergisi журнал مجلة مجله מגזין majalla
  telegraph: telegraphe telegrafo telgraf телеграф телеграфное telegrafnoye telegrafnoe
  budget: presupuesto haushalt butce бюджет الميزانية بودجه התקציב
  tax: impot impuesto steuer vergi налоговая податкова الضرائب مالیات המסים
  roads: routes carreteras strassen karayollari дорог дороги الطرق طرق راههای הדרכים road
  wings: ailes alas flugel kanat kanatlari крылья крила أجنحة اجنحة بال כנפי ajniha
  tanker: petrolier petrolero танкер танкеров ناقلات نفتکش נפטכש tankers
  pipeline: oleoduc oleoducto boru трубопровод الأنابيب لوله צינור
  refinery: raffinerie refineria rafineri rafinerisi нпз مصفاة پالایشگاه בתי־זיקוק refining
  coal: charbon carbon kohle komur уголь угольный вугілля الفحم زغال פחם
  gold: золото الذهب ذهب
  cement: ciment cemento zement cimento цемент цементный الأسمنت الإسمنت اسمنت سیمان המלט
  fertilizer: engrais fertilizantes dunger gubre удобрения удобрений الأسمدة کود fertilizers fertiliser
  grain: cereales granos getreide tahil зерно зерновая الحبوب غلات דגן
  sugar: сахар сахарный цукор السكر سكر שכר
  textile: textil textiles tekstil текстиль текстильный النسيج نساجی טקסטיל
  automotive: automobile automobiles automotriz otomotiv автомобильный автомобиль السيارات خودرو הרכב motores
  aircraft: avions aeronaves flugzeug ucak самолетостроительная авиастроительная الطائرات هواپیما מטוסים
  helicopters: helicopteres helicopteros hubschrauber helikopter вертолеты вертольоти المروحيات بالگرد helicopter
  shipbuilding: chantiers astilleros werft tersane tersanesi судостроение судостроительный суднобудівний السفن کشتیسازی מספנות shipyard shipyards verf
  machine: станкостроительный машиностроительный
  metallurgical: metallurgie metalurgica metallurgische metalurji металлургический металлургическая металургійний المعادن متالورژی metallurgy metals metal
  aluminum: aluminio alluminio aluminyum алюминий алюминиевый الألومنيوم المنيوم آلومینیوم aluminium
  plastic: plastique plastico plasticos kunststoff plastik пластик البلاستيك پلاستیک plastics
  paper: papier papel kagit бумага бумажный الورق کاغذ
  wood: madera лес лесной الأخشاب چوب timber lumber
  tobacco: tabac tabaco tabak tutun табак табачная التبغ دخانیات tabacs
  coffee: кофе القهوة قهوه
  bakery: boulangerie panaderia backerei firin хлебозавод المخبز نانوایی
  restaurant: restaurante restoran ресторан مطعم رستوران מסעדה restaurants
  clothing: vetements ropa kleidung giyim одежда الملابس پوشاک garments
  shoes: chaussures zapatos calzado schuhe ayakkabi обувь الأحذية کفش footwear
  jewelry: bijouterie joyeria schmuck kuyumculuk ювелирный المجوهرات جواهرات jewellery jewelers joyerias
  standards: normes normas standartlar стандарт المواصفات استاندارد
  broker: courtier брокер سمسار کارگزاری
  securities: valeurs valores wertpapier menkul ценных бумаг الأوراق بورس ניירות`;
