import { table } from "./known-names-table.ts";

/**
 * Bodies known by their initials, or by different words in each language. Names that only sound the
 * same need no row, since they are found by sound.
 */
export const BODIES = table(`
  European Union: EU, ЕС, Europäische Union, Union européenne, Unión Europea, الاتحاد الأوروبي, Европейский союз, האיחוד האירופי, UE, AB, Avrupa Birliği, اتحادیه اروپا, Евросоюз, Європейський Союз, ЄС, European Communities, Unione europea, Unia Europejska
  United Nations: UN, ONU, UNO, ООН, האום, אום, Nations Unies, Naciones Unidas, Vereinte Nationen, الأمم المتحدة, الامم المتحدة, سازمان ملل متحد, سازمان ملل, Организация Объединённых Наций, Birleşmiş Milletler, האומות המאוחדות
  NATO: OTAN, НАТО, ناتو, الناتو, حلف الناتو, נאטו, North Atlantic Treaty Organization, North Atlantic Treaty Organisation, حلف شمال الأطلسي, Североатлантический альянс, Kuzey Atlantik Antlaşması Örgütü, Organisation du traité de l'Atlantique nord
  Gulf Cooperation Council: GCC, CCG, ССАГПЗ, مجلس التعاون الخليجي, مجلس التعاون لدول الخليج العربية, KİK, Cooperation Council for the Arab States of the Gulf, Conseil de coopération du Golfe, ССАГЗ, شورای همکاری خلیج فارس, המועצה לשיתוף פעולה במפרץ
  Arab League: League of Arab States, ЛАГ, جامعة الدول العربية, الجامعة العربية, Лига арабских государств, Ligue arabe, הליגה הערבית, Arap Birliği, اتحادیه عرب, LAS, Liga Árabe, Arabische Liga
  Organisation of Islamic Cooperation: OIC, OCI, ОИС, İİT, منظمة التعاون الإسلامي, سازمان همکاری اسلامی, Organization of Islamic Cooperation, Организация исламского сотрудничества, Organisation de la coopération islamique, İslam İşbirliği Teşkilatı, ארגון שיתוף הפעולה האסלאמי, Organization of the Islamic Conference
  African Union: الاتحاد الأفريقي, Африканский союз, Union africaine, Afrika Birliği, UA, اتحادیه آفریقا, האיחוד האפריקני
  International Atomic Energy Agency: IAEA, AIEA, МАГАТЭ, UAEA, IAEO, الوكالة الدولية للطاقة الذرية, آژانس بین المللی انرژی اتمی, Агентство по атомной энергии, סבא, סבאא, הסוכנות הבינלאומית לאנרגיה אטומית, Международное агентство по атомной энергии, Internationale Atomenergie-Organisation, Agence internationale de l'énergie atomique
  International Criminal Court: ICC, CPI, МУС, UCM, IStGH, المحكمة الجنائية الدولية, دیوان کیفری بین المللی, בית הדין הפלילי הבינלאומי, Cour pénale internationale, Международный уголовный суд, دادگاه کیفری بین المللی, Uluslararası Ceza Mahkemesi, Internationaler Strafgerichtshof
  International Court of Justice: ICJ, CIJ, UAD, IGH, محكمة العدل الدولية, בית הדין הבינלאומי לצדק, Cour internationale de justice, Международный суд ООН
  World Health Organization: OMS, ВОЗ, DSÖ, منظمة الصحة العالمية, WHO, Organisation mondiale de la santé, Weltgesundheitsorganisation, سازمان بهداشت جهانی, ארגון הבריאות העולמי, Всемирная организация здравоохранения, Dünya Sağlık Örgütü, World Health Organisation
  Organization of the Petroleum Exporting Countries: OPEC, OPEP, ОПЕК, أوبك, اوپک
  Organization for Security and Co-operation in Europe: OSCE, ОБСЕ, OSZE, AGİT, منظمة الأمن والتعاون في أوروبا
  Collective Security Treaty Organization: CSTO, ODKB, ОДКБ, OTSC, KGAÖ, Организация Договора о коллективной безопасности, منظمة معاهدة الأمن الجماعي, Collective Security Treaty Organisation, سازمان پیمان امنیت جمعی
  Shanghai Cooperation Organisation: SCO, ШОС, ŞİÖ, Shanghai Cooperation Organization, Шанхайская организация сотрудничества, منظمة شنغهاي للتعاون, سازمان همکاری شانگهای, OCS, 上海合作组织
  Islamic Revolutionary Guard Corps: IRGC, КСИР, CGRI, Revolutionary Guards, Revolutionary Guard, Sepah-e Pasdaran, Pasdaran, سپاه پاسداران, سپاه پاسداران انقلاب اسلامی, الحرس الثوري, حرس الثورة الإسلامية, الحرس الثوري الإيراني, משמרות המהפכה, Корпус стражей исламской революции, Gardiens de la révolution, Devrim Muhafızları, Iranian Revolutionary Guard, Iranian Revolutionary Guards, Iran's Revolutionary Guards, سپاه, Corps des gardiens de la révolution islamique, پاسداران
  Islamic State: ISIS, ISIL, Daesh, Da'esh, DEAŞ, DAEŞ, IŞİD, ИГИЛ, ДАИШ, داعش, דאעש, EIIL, Islamic State of Iraq and the Levant, Islamic State of Iraq and Syria, Islamic State in Iraq and the Levant, Islamic State of Iraq and al-Sham, الدولة الإسلامية, تنظيم الدولة الإسلامية, Исламское государство, État islamique, الدولة الإسلامية في العراق والشام
  Israel Defense Forces: IDF, Tsahal, Tzahal, Zahal, ЦАХАЛ, צהל, צבא הגנה לישראל, Israeli Defense Forces, Israel Defence Forces, جيش الدفاع الإسرائيلي, Israel Defence Force, Цахал, Армия обороны Израиля, İsrail Savunma Kuvvetleri, نیروهای دفاعی اسرائیل
  Palestine Liberation Organization: PLO, OLP, FKÖ, ООП, אשף, منظمة التحرير الفلسطينية, Организация освобождения Палестины, ארגון השחרור הפלסטיני, Organisation de libération de la Palestine
  Syrian Democratic Forces: SDF, QSD, HSD, СДС, FDS, قسد, قوات سوريا الديمقراطية, Suriye Demokratik Güçleri, Сирийские демократические силы, Forces démocratiques syriennes, Hêzên Sûriya Demokratîk, نیروهای دموکراتیک سوریه
  Kurdistan Workers' Party: PKK, РПК, حزب العمال الكردستاني, Partiya Karkerên Kurdistanê, Kürdistan İşçi Partisi, Рабочая партия Курдистана
  Patriotic Union of Kurdistan: PUK, YNK, UPK, الاتحاد الوطني الكردستاني, Yekîtiya Niştimanî ya Kurdistanê
  Kurdistan Democratic Party: KDP, PDK, الحزب الديمقراطي الكردستاني, Partiya Demokrat a Kurdistanê, Democratic Party of Kurdistan, Демократическая партия Курдистана, ДПК, Kürdistan Demokrat Partisi
  Federal Security Service: FSB, ФСБ, Федеральная служба безопасности, FSS, جهاز الأمن الفيدرالي الروسي, Federal Security Service of the Russian Federation, שירות הביטחון הפדרלי, ФСБ России
  Foreign Intelligence Service: SVR, СВР, Служба внешней разведки, Служба внешней разведки Российской Федерации, СВР России
  State Duma: Gosduma, Госдума, Государственная дума, Дума, مجلس الدوما, دوما الدولة, Gosudarstvennaya Duma, Douma, Duma
  UNRWA: БАПОР, الأونروا, אונרוא, United Nations Relief and Works Agency for Palestine Refugees in the Near East, UN Relief and Works Agency, أونروا, אונרא, آنروا
  UNHCR: HCR, УВКБ, المفوضية السامية للأمم المتحدة لشؤون اللاجئين, United Nations High Commissioner for Refugees, UN Refugee Agency, ACNUR, المفوضية السامية لشؤون اللاجئين, مفوضية اللاجئين
  UNICEF: ЮНИСЕФ, اليونيسف, اليونيسيف, United Nations Children's Fund, يونيسف, يونيسيف, یونیسف
  UNESCO: ЮНЕСКО, اليونسكو, یونسکو, يونسكو
  UNIFIL: FINUL, ВСООНЛ, اليونيفيل, United Nations Interim Force in Lebanon, يونيفيل, قوات اليونيفيل, יוניפיל, قوة الأمم المتحدة المؤقتة في لبنان
  UNDOF: FNUOD, СООННР, الأندوف, United Nations Disengagement Observer Force, UN Disengagement Observer Force, قوة الأمم المتحدة لمراقبة فض الاشتباك
  International Monetary Fund: IMF, FMI, МВФ, صندوق النقد الدولي, Fonds monétaire international, קרן המטבע הבינלאומית, صندوق بین المللی پول, Международный валютный фонд, Uluslararası Para Fonu, Internationaler Währungsfonds, IWF
  International Committee of the Red Cross: ICRC, CICR, МККК, اللجنة الدولية للصليب الأحمر, Comité international de la Croix-Rouge, Международный комитет Красного Креста, הצלב האדום הבינלאומי, کمیته بین المللی صلیب سرخ, IKRK, Red Cross
  World Trade Organization: WTO, OMC, ВТО, DTÖ, منظمة التجارة العالمية, Organisation mondiale du commerce, Всемирная торговая организация, World Trade Organisation
  Central Intelligence Agency: CIA, ЦРУ, سي آي إيه, وكالة المخابرات المركزية, وكالة الاستخبارات المركزية, Центральное разведывательное управление, סי-אי-איי, سیا, סוכנות הביון המרכזית, Merkezi Haberalma Teşkilatı, Agence centrale de renseignement
  Federal Bureau of Investigation: FBI, ФБР, مكتب التحقيقات الفيدرالي, مكتب التحقيقات الاتحادي, Федеральное бюро расследований, אף-בי-איי, اف بی آی, הבולשת הפדרלית
  Agence France-Presse: AFP, АФП, فرانس برس, وكالة فرانس برس, France Presse, Франс Пресс, Франс-Пресс, Ажанс Франс Пресс, خبرگزاری فرانسه, סוכנות הידיעות הצרפתית, AFP News Agency, 法新社
  Associated Press: أسوشيتد برس, AP, الأسوشيتد برس, أسوشييتد برس, Ассошиэйтед Пресс, آسوشیتدپرس, אסושיייטד פרס, 美联社
  European Commission: Commission européenne, Europäische Kommission, Comisión Europea, Еврокомиссия, Европейская комиссия, المفوضية الأوروبية, Avrupa Komisyonu, הנציבות האירופית, کمیسیون اروپا
  European Council: Conseil européen, Europäischer Rat, Consejo Europeo, Европейский совет, المجلس الأوروبي, Avrupa Birliği Zirvesi, המועצה האירופית, شورای اروپایی
  Council of the European Union: Conseil de l'Union européenne, Rat der Europäischen Union, Совет Европейского союза, مجلس الاتحاد الأوروبي, Council of the EU, Consejo de la Unión Europea
  Council of Europe: Conseil de l'Europe, Europarat, Consejo de Europa, Совет Европы, مجلس أوروبا, Avrupa Konseyi, מועצת אירופה, شورای اروپا, Рада Європи
  European Parliament: Parlement européen, Europäisches Parlament, Parlamento Europeo, Европарламент, Европейский парламент, البرلمان الأوروبي, Avrupa Parlamentosu, הפרלמנט האירופי, پارلمان اروپا
  European Central Bank: ECB, BCE, EZB, ЕЦБ, Banque centrale européenne, Europäische Zentralbank, البنك المركزي الأوروبي, Avrupa Merkez Bankası
  European Court of Human Rights: ECHR, ECtHR, CEDH, ЕСПЧ, AİHM, المحكمة الأوروبية لحقوق الإنسان, Cour européenne des droits de l'homme
  UN Security Council: United Nations Security Council, UNSC, Conseil de sécurité des Nations unies, Conseil de sécurité de l'ONU, مجلس الأمن الدولي, مجلس الأمن التابع للأمم المتحدة, Совет Безопасности ООН, СБ ООН, Совбез ООН, BM Güvenlik Konseyi, BMGK, UN-Sicherheitsrat, מועצת הביטחון של האום, מועצת הביטחון, شورای امنیت سازمان ملل, شورای امنیت, 联合国安全理事会, 安理会, Sicherheitsrat
  UN General Assembly: United Nations General Assembly, UNGA, Assemblée générale des Nations unies, الجمعية العامة للأمم المتحدة, Генеральная Ассамблея ООН, Генассамблея ООН, BM Genel Kurulu, העצרת הכללית של האום, مجمع عمومی سازمان ملل متحد, 联合国大会
  World Food Programme: WFP, ВПП, برنامج الأغذية العالمي, برنامج الغذاء العالمي, Programme alimentaire mondial, World Food Program, Всемирная продовольственная программа
  Food and Agriculture Organization: FAO, ФАО, الفاو, منظمة الأغذية والزراعة
  International Labour Organization: ILO, OIT, МОТ, منظمة العمل الدولية
  International Organization for Migration: IOM, OIM, МОМ, المنظمة الدولية للهجرة
  UNDP: United Nations Development Programme, PNUD, ПРООН, برنامج الأمم المتحدة الإنمائي
  OCHA: UNOCHA, UN OCHA, УКГВ, أوتشا, Office for the Coordination of Humanitarian Affairs, United Nations Office for the Coordination of Humanitarian Affairs, مكتب تنسيق الشؤون الإنسانية
  World Bank: Banque mondiale, Weltbank, Banco Mundial, Всемирный банк, البنك الدولي, Dünya Bankası, הבנק העולמי, بانک جهانی
  Interpol: الإنتربول, Интерпол, אינטרפול, انتربول, اینترپل, International Criminal Police Organization, ICPO
  Médecins Sans Frontières: MSF, Doctors Without Borders, أطباء بلا حدود, Врачи без границ, Ärzte ohne Grenzen, רופאים ללא גבולות, Médicos Sin Fronteras, Sınır Tanımayan Doktorlar, پزشکان بدون مرز
  Reporters Without Borders: Reporters sans frontières, مراسلون بلا حدود, Репортеры без границ, ROG
  Amnesty International: منظمة العفو الدولية, عفو بین الملل, Международная амнистия, אמנסטי אינטרנשיונל, Uluslararası Af Örgütü
  Human Rights Watch: HRW, هيومن رايتس ووتش, Хьюман Райтс Вотч, دیده بان حقوق بشر, دیدبان حقوق بشر, İnsan Hakları İzleme Örgütü
  International Crisis Group: ICG, Crisis Group, مجموعة الأزمات الدولية, Международная кризисная группа, گروه بین المللی بحران
  Syrian Observatory for Human Rights: SOHR, OSDH, المرصد السوري لحقوق الإنسان, Сирийский центр мониторинга за соблюдением прав человека
  White Helmets: Syria Civil Defence, الخوذ البيضاء, Casques blancs, Белые каски, Beyaz Baretliler, הקסדות הלבנות
  BRICS: BRIC, БРИКС, بريكس, بریکس, ברִיקס
  G7: G-7, Group of Seven, Большая семерка, مجموعة السبع, Groupe des sept
  G20: G-20, Group of Twenty, مجموعة العشرين, Большая двадцатка
  ECOWAS: CEDEAO, ЭКОВАС, إيكواس, الإيكواس, Economic Community of West African States, Communauté économique des États de l'Afrique de l'Ouest
  ASEAN: АСЕАН, آسيان, آسه آن, ANASE, Association of Southeast Asian Nations
  Commonwealth of Independent States: CIS, СНГ, BDT, Содружество Независимых Государств, رابطة الدول المستقلة
  Eurasian Economic Union: EAEU, EEU, ЕАЭС, Евразийский экономический союз
  Organization for the Prohibition of Chemical Weapons: OPCW, OIAC, ОЗХО, OPAQ, منظمة حظر الأسلحة الكيميائية, Organisation for the Prohibition of Chemical Weapons, Организация по запрещению химического оружия
  al-Qaeda: Qaeda, القاعدة, تنظيم القاعدة, Аль-Каида, אל-קאעידה, El Kaide, El-Kaide, Al-Qaida, Al Qaïda, The Base, القاعده
  Al-Qaeda in the Arabian Peninsula: AQAP, AQPA, تنظيم القاعدة في جزيرة العرب, القاعدة في جزيرة العرب, Al-Qaïda dans la péninsule arabique, Аль-Каида на Аравийском полуострове
  Al-Qaeda in the Islamic Maghreb: AQIM, AQMI, تنظيم القاعدة في بلاد المغرب الإسلامي, القاعدة في بلاد المغرب الإسلامي, Al-Qaïda au Maghreb islamique
  Hamas: حماس, ХАМАС, חמאס, Islamic Resistance Movement, حركة المقاومة الإسلامية, חמא"ס, حركة حماس
  Palestinian Islamic Jihad: PIJ, Islamic Jihad, حركة الجهاد الإسلامي في فلسطين, حركة الجهاد الإسلامي, الجهاد الإسلامي, הגיהאד האסלאמי, Исламский джихад, Jihad islamique, İslami Cihat
  Fatah: Fateh, Al-Fatah, حركة فتح, ФАТХ, El Fetih, Palestinian National Liberation Movement
  Popular Front for the Liberation of Palestine: PFLP, FPLP, НФОП, الجبهة الشعبية لتحرير فلسطين, החזית העממית לשחרור פלסטין, חזעמ
  Palestinian Authority: PNA, Palestinian National Authority, السلطة الفلسطينية, السلطة الوطنية الفلسطينية, הרשות הפלסטינית, Палестинская администрация, ПНА, Autorité palestinienne, Filistin Yönetimi
  Hezbollah: حزب الله, חיזבאללה, חזבאללה, Хезболла, Party of God
  Ansar Allah: Ansarallah, Ansarullah, أنصار الله, Ансар Алла, אנסאר אללה, انصارالله
  Hayat Tahrir al-Sham: HTS, HTŞ, هيئة تحرير الشام, ХТШ, Хайят Тахрир аш-Шам, هتش, Heyet Tahrir el-Şam, Organisation for the Liberation of the Levant
  Jabhat al-Nusra: Nusra Front, al-Nusra Front, Al Nusra, جبهة النصرة, Джебхат ан-Нусра, Nusra Cephesi, Front al-Nosra
  Free Syrian Army: FSA, ASL, ÖSO, ССА, الجيش السوري الحر, الجيش الحر, Özgür Suriye Ordusu, Свободная сирийская армия, Armée syrienne libre, ارتش آزاد سوریه, צבא סוריה החופשי
  Syrian National Army: SNA, SMO, СНА, الجيش الوطني السوري, Suriye Millî Ordusu, Suriye Milli Ordusu, Сирийская национальная армия, Armée nationale syrienne
  People's Protection Units: YPG, وحدات حماية الشعب, Отряды народной самообороны, Halk Savunma Birlikleri, Yekîneyên Parastina Gel, Unités de protection du peuple
  Democratic Union Party: PYD, حزب الاتحاد الديمقراطي, Demokratik Birlik Partisi, Partiya Yekîtiya Demokrat
  Kurdistan Regional Government: KRG, حكومة إقليم كردستان, حکومت اقلیم کردستان, Hikûmeta Herêma Kurdistanê, IKBY
  Popular Mobilization Forces: PMF, PMU, Hashd al-Shaabi, Hashd al-Sha'bi, Al-Hashd al-Shaabi, الحشد الشعبي, حشد الشعبی, حشد شعبی, Popular Mobilization Units, Хашд аш-Шааби, Haşdi Şabi
  Kataib Hezbollah: Kata'ib Hezbollah, Kataeb Hezbollah, Kata'ib Hizballah, Kataib Hizballah, كتائب حزب الله, Катаиб Хезболла, Hezbollah Brigades
  Muslim Brotherhood: al-Ikhwan al-Muslimun, Ikhwan al-Muslimeen, Ikhwan al-Muslimin, الإخوان المسلمون, الإخوان المسلمين, الإخوان, האחים המוסלמים, Братья-мусульмане, Müslüman Kardeşler, Frères musulmans, Muslimbruderschaft, اخوان المسلمین, Society of the Muslim Brothers, Muslim Brothers
  Taliban: طالبان, Талибан, טליבאן, Taleban, حركة طالبان, Islamic Emirate of Afghanistan, Tâlibân
  Tehrik-i-Taliban Pakistan: TTP, Pakistani Taliban, تحریک طالبان پاکستان, حركة طالبان باكستان, Tehreek-e-Taliban Pakistan
  Boko Haram: بوكو حرام, Боко Харам
  al-Shabaab: Shabaab, Al Shabab, Harakat al-Shabaab, حركة الشباب, حركة الشباب المجاهدين, Аш-Шабааб, אל-שבאב
  Rapid Support Forces: RSF Sudan, قوات الدعم السريع, الدعم السريع, Силы быстрой поддержки, Forces de soutien rapide
  Polisario Front: Polisario, البوليساريو, جبهة البوليساريو, ПОЛИСАРИО, Frente Polisario
  Quds Force: Qods Force, IRGC-QF, فيلق القدس, نیروی قدس, سپاه قدس, כוח קודס, Силы Кудс, Kudüs Gücü, Force al-Qods
  Basij: Baseej, بسیج, الباسيج, Басидж, בסיג'
  Mossad: الموساد, Моссад, המוסד, موساد
  Shin Bet: Shabak, Israel Security Agency, الشاباك, Шабак, שבכ, שירות הביטחון הכללי, שין בית, Шин-Бет, General Security Service
  Knesset: הכנסת, الكنيست, Кнессет, کنست, Kneset
  Likud: הליכוד, ليكود, الليكود, Ликуд
  Yesh Atid: יש עתיד, There is a Future, هناك مستقبل, ييش عتيد, Еш Атид
  Otzma Yehudit: עוצמה יהודית, Jewish Power, القوة اليهودية, Оцма Йехудит
  Shas: ש"ס, שס, ШАС
  Yisrael Beiteinu: ישראל ביתנו, Israel Our Home, إسرائيل بيتنا, Наш дом Израиль
  National Security Agency: NSA, АНБ, وكالة الأمن القومي, Агентство национальной безопасности
  MI6: MI-6, Secret Intelligence Service, МИ-6
  MI5: MI-5, Security Service (MI5), МИ-5
  GRU: ГРУ, Main Intelligence Directorate, Main Directorate of the General Staff, Главное разведывательное управление, Главное управление Генштаба
  Security Service of Ukraine: SBU, СБУ, Служба безпеки України, Служба безопасности Украины, SSU
  Main Directorate of Intelligence of Ukraine: GUR, HUR, ГУР, Головне управління розвідки, Главное управление разведки, Defence Intelligence of Ukraine
  Armed Forces of Ukraine: AFU, ZSU, ЗСУ, ВСУ, Збройні сили України, Вооруженные силы Украины, Вооружённые силы Украины, Ukrainian Armed Forces, القوات المسلحة الأوكرانية
  Verkhovna Rada: Верховна Рада, Верховная рада, البرلمان الأوكراني, Ukrainian parliament, Верховна Рада України
  Wagner Group: Wagner, PMC Wagner, Вагнер, ЧВК Вагнер, Группа Вагнера, فاغنر, مجموعة فاغنر, Groupe Wagner, קבוצת וגנר, گروه واگنر, Vagner
  United Russia: Единая Россия, Yedinaya Rossiya, Edinaya Rossiya, روسيا الموحدة, Партия Единая Россия, Russie unie
  Liberal Democratic Party of Russia: LDPR, ЛДПР, Либерально-демократическая партия России
  Communist Party of the Russian Federation: CPRF, KPRF, КПРФ, Коммунистическая партия Российской Федерации
  Kremlin: Кремль, الكرملين, הקרמלין, کرملین, Kreml, Kremlin Palace
  White House: البيت الأبيض, Maison-Blanche, Белый дом, הבית הלבן, کاخ سفید, Beyaz Saray, Weißes Haus, Casa Blanca, La Maison Blanche
  Pentagon: البنتاغون, Пентагон, הפנטגון, پنتاگون
  Federal Reserve: US Federal Reserve, الاحتياطي الفيدرالي, ФРС, Federal Reserve System
  National Intelligence Organization: MİT, MIT (Turkey), Millî İstihbarat Teşkilatı, Milli İstihbarat Teşkilatı, جهاز المخابرات التركي, МИТ Турции
  Justice and Development Party: AKP, AK Party, AK Parti, Adalet ve Kalkınma Partisi, حزب العدالة والتنمية, ПСР, Партия справедливости и развития
  Republican People's Party: CHP, Cumhuriyet Halk Partisi, حزب الشعب الجمهوري, НРП, Народно-республиканская партия
  Nationalist Movement Party: MHP, Milliyetçi Hareket Partisi, حزب الحركة القومية, ПНД, Партия националистического движения
  Peoples' Democratic Party: HDP, Halkların Demokratik Partisi, حزب الشعوب الديمقراطي, ДПН
  İYİ Party: İYİ Parti, Good Party, IYI Party, حزب الجيد, حزب الخير
  Turkish Armed Forces: TSK, Türk Silahlı Kuvvetleri, القوات المسلحة التركية, Вооруженные силы Турции
  Turkish Airlines: THY, Türk Hava Yolları, الخطوط الجوية التركية, Турецкие авиалинии, טורקיש איירליינס, هواپیمایی ترکیه
  Anadolu Agency: Anadolu Ajansı, وكالة الأناضول, الأناضول, Агентство Анадолу, Анадолу, Anadolu Agency News
  TRT: تي آر تي, Turkish Radio and Television Corporation, Türkiye Radyo ve Televizyon Kurumu, ТРТ
  Free Patriotic Movement: FPM, CPL, التيار الوطني الحر, Courant patriotique libre, التيار العوني
  Lebanese Forces: القوات اللبنانية, Forces libanaises, Ливанские силы
  Progressive Socialist Party: الحزب التقدمي الاشتراكي, Parti socialiste progressiste
  Future Movement: Al-Mustaqbal, تيار المستقبل, Courant du futur
  Amal Movement: حركة أمل, Mouvement Amal
  Kataeb Party: Kataeb, Phalanges, الكتائب اللبنانية, حزب الكتائب, Phalangist Party
  Syrian Social Nationalist Party: SSNP, PSNS, الحزب السوري القومي الاجتماعي
  Ba'ath Party: Baath, Baath Party, حزب البعث, Баас, Arab Socialist Ba'ath Party, حزب البعث العربي الاشتراكي, Партия Баас, מפלגת הבעת, Партия арабского социалистического возрождения, Baas Partisi, Parti Baas, حزب بعث
  Southern Transitional Council: STC, CTS, المجلس الانتقالي الجنوبي, Южный переходный совет, Conseil de transition du Sud
  Presidential Leadership Council: مجلس القيادة الرئاسي, Совет президентского руководства
  Government of National Accord: GNA, ПНС, حكومة الوفاق الوطني, حكومة الوفاق, Правительство национального согласия, Gouvernement d'union nationale, Ulusal Mutabakat Hükümeti
  Government of National Unity: حكومة الوحدة الوطنية, Правительство национального единства, Gouvernement d'unité nationale, GNU Libya
  Libyan National Army: LNA, ANL, ЛНА, الجيش الوطني الليبي, Ливийская национальная армия, Libyan Arab Armed Forces
  Communist Party of China: CPC, CCP, КПК, PCC, PCCh, 中国共产党, 中共, Chinese Communist Party, Коммунистическая партия Китая, الحزب الشيوعي الصيني, Parti communiste chinois
  Kuomintang: KMT, Guomindang, 国民党, 國民黨, 中国国民党, 中國國民黨, Гоминьдан, Chinese Nationalist Party
  People's Liberation Army: PLA, APL, НОАК, 中国人民解放军, 解放军, Народно-освободительная армия Китая, جيش التحرير الشعبي, جيش التحرير الشعبي الصيني
  Workers' Party of Korea: WPK, PTK, ТПК, 조선로동당, 조선노동당, 朝鮮労働党, Трудовая партия Кореи
  Liberal Democratic Party (Japan): 自民党, 自由民主党
  Central Bank: Banque centrale, البنك المركزي, مصرف مركزي, Центральный банк, Центробанк, ЦБ, הבנק המרכזי, Merkez Bankası, Zentralbank, Banco Central, بانک مرکزی
  Al Jazeera: Аль-Джазира, אל-ג'זירה, El Cezire, الجزیره, Al-Jazira, قناة الجزيرة, Al Jazeera Media Network, شبكة الجزيرة
  Al Arabiya: العربية, قناة العربية, Аль-Арабия, אל-ערבייה, El Arabiya, العربیه, Al-Arabiyya
  Al Mayadeen: الميادين, قناة الميادين, Аль-Маядин, אל-מיאדין, El Meyadin
  Al-Manar: قناة المنار, Аль-Манар, אל-מנאר
  BBC: بي بي سي, Би-би-си, בי-בי-סי, بی بی سی, British Broadcasting Corporation, ББС
  CNN: سي إن إن, Си-эн-эн, סי-אן-אן, سی ان ان, Cable News Network
  RT: Russia Today, روسيا اليوم, آر تي, راشا تودی
  Reuters: رويترز, Рейтер, Рейтерс, רויטרס, رویترز, 路透社
  TASS: ТАСС, تاس, ITAR-TASS, ИТАР-ТАСС, 塔斯社
  Interfax: Интерфакс, إنترفاكس, אינטרפקס
  RIA Novosti: РИА Новости, RIAN, РИАН, RIA News, ريا نوفوستي, نوفوستي, RIA-Novosti
  Sputnik: سبوتنيك, Спутник, ספוטניק, اسپوتنیک
  Xinhua News Agency: Xinhua, 新华社, 新华通讯社, 新華社, شينخوا, وكالة شينخوا, Синьхуа, Chine nouvelle, New China News Agency, שינחואה, شینهوا
  Islamic Republic News Agency: IRNA, ایرنا, ИРНА, إرنا, خبرگزاری جمهوری اسلامی, Irna News Agency, אירנא
  SANA: САНА, Syrian Arab News Agency, الوكالة العربية السورية للأنباء, סאנא
  WAFA: Palestine News Agency WAFA, وكالة وفا, Palestinian News and Info Agency
  Deutsche Presse-Agentur: dpa, د ب أ, وكالة الأنباء الألمانية, German Press Agency, ДПА
  Kyodo News: Kyodo, 共同通信, 共同通信社, Киодо
  Yonhap: Yonhap News Agency, 연합뉴스, Ёнхап, Рёнхап
  New York Times: The New York Times, NYT, نيويورك تايمز, Нью-Йорк Таймс, ניו יורק טיימס, نیویورک تایمز
  Washington Post: The Washington Post, WaPo, واشنطن بوست, Вашингтон пост, וושינגטון פוסט, واشینگتن پست
  Wall Street Journal: The Wall Street Journal, WSJ, وول ستريت جورنال, Уолл-стрит джорнал, וול סטריט ג'ורנל
  Financial Times: The Financial Times, فايننشال تايمز, Файненшл таймс
  Le Monde: لوموند, Монд, Ле Монд, לה מונד
  Haaretz: הארץ, هآرتس, Гаарец, Ха-Арец, هاآرتص, Ha'aretz
  Yedioth Ahronoth: Ynet, ידיעות אחרונות, يديعوت أحرونوت, Едиот ахронот, Yediot Aharonot
  Jerusalem Post: The Jerusalem Post, JPost, جيروزاليم بوست, Джерузалем пост
  Asharq Al-Awsat: الشرق الأوسط (صحيفة), صحيفة الشرق الأوسط, Аш-Шарк аль-Аусат, Asharq Alawsat, Al-Sharq al-Awsat
  Saudi Aramco: Aramco, أرامكو, أرامكو السعودية, Арамко, Сауди Арамко, ארמקו, Saudi Arabian Oil Company, آرامکو, 沙特阿美
  ADNOC: أدنوك, АДНОК, Abu Dhabi National Oil Company, شركة بترول أبوظبي الوطنية
  National Iranian Oil Company: NIOC, شرکت ملی نفت ایران, شركة النفط الوطنية الإيرانية, Национальная иранская нефтяная компания, ИННК
  National Iranian Tanker Company: NITC, شرکت ملی نفتکش ایران
  Petróleos de Venezuela: PDVSA, Petroleos de Venezuela
  Petróleos Mexicanos: Pemex
  Petrobras: Petróleo Brasileiro
  Iran Air: ایران ایر, هواپیمایی جمهوری اسلامی ایران, الخطوط الجوية الإيرانية, Иран Эйр, איראן אייר, Airline of the Islamic Republic of Iran
  Mahan Air: ماهان ایر, هواپیمایی ماهان, ماهان اير, Махан Эйр, Mahan Airlines, Mahan Airways, מאהאן אייר, طيران ماهان
  IRISL: Islamic Republic of Iran Shipping Lines, کشتیرانی جمهوری اسلامی ایران
  Cham Wings Airlines: Cham Wings, أجنحة الشام, أجنحة الشام للطيران, Чам Уингс
  Middle East Airlines: MEA, طيران الشرق الأوسط
  Emirates Airline: طيران الإمارات
  Qatar Airways: الخطوط الجوية القطرية, القطرية للطيران, Катарские авиалинии, Катар Эйрвейз
  EgyptAir: مصر للطيران, Egypt Air, ЕгиптЭйр
  El Al: אל על, العال, Эль-Аль
  Saudia: Saudi Arabian Airlines, الخطوط السعودية, الخطوط الجوية العربية السعودية
  Royal Jordanian: الملكية الأردنية
  Aeroflot: Аэрофлот, أيروفلوت, Aeroflot Russian Airlines
  Gazprom: Газпром, غازبروم, گازپروم, גזפרום
  Rosneft: Роснефть, روسنفت, רוסנפט
  Lukoil: Лукойл, لوك أويل, לוקאויל
  Rosatom: Росатом, روساتوم, רוסאטום
  Rostec: Ростех, Rostekh, روستيخ, Rostech
  Rosoboronexport: Рособоронэкспорт, روسوبورون إكسبورت
  Sberbank: Сбербанк, سبيربنك, Sberbank of Russia, Сбербанк России
  VTB: ВТБ, VTB Bank, Банк ВТБ, Vneshtorgbank
  Israel Aerospace Industries: IAI, התעשייה האווירית, התעשייה האווירית לישראל, תעא, Israel Aircraft Industries
  Rafael Advanced Defense Systems: רפאל מערכות לחימה מתקדמות, רפאל מערכות לחימה, RAFAEL Armament Development Authority
  Elbit Systems: Elbit, אלביט, אלביט מערכות, Эльбит
  Norinco: 中国北方工业公司, 中国北方工业, 中国兵器工业, China North Industries, China North Industries Corporation, China North Industries Group
  Sinopec: 中国石化, 中石化, 中国石油化工, China Petroleum and Chemical Corporation, China Petrochemical Corporation, Синопек
  China National Petroleum Corporation: CNPC, 中国石油, 中石油, 中国石油天然气集团
  Bank of China: 中国银行, 中國銀行, Банк Китая, بنك الصين, Bank of China Limited
  People's Bank of China: PBOC, 中国人民银行, Народный банк Китая, بنك الشعب الصيني
  Industrial and Commercial Bank of China: ICBC, 工商银行, 中国工商银行
  Huawei: 华为, 華為, Хуавэй, هواوي, הואווי, هواوی
  Samsung: 삼성, 三星, Самсунг, سامسونج, סמסונג, سامسونگ
  Hyundai: 현대, 現代, Хёндэ, Хендай, هيونداي
  Toyota: トヨタ, トヨタ自動車, 丰田, Тойота, تويوتا, טויוטה, تویوتا
  US State Department: State Department, Department of State, US Department of State, United States Department of State, وزارة الخارجية الأمريكية, وزارت خارجه آمریکا, وزارت امور خارجه آمریکا, Госдепартамент, Госдеп, Госдепартамент США, Государственный департамент США, מחלקת המדינה, מחלקת המדינה של ארצות הברית, ABD Dışişleri Bakanlığı, Département d'État, US-Außenministerium
  US Department of Defense: Department of Defense, US Defense Department, United States Department of Defense, وزارة الدفاع الأمريكية, وزارت دفاع آمریکا, Министерство обороны США, Минобороны США, ABD Savunma Bakanlığı, משרד ההגנה האמריקני, Département de la Défense des États-Unis
  US Department of the Treasury: US Treasury, US Treasury Department, Department of the Treasury, United States Department of the Treasury, وزارة الخزانة الأمريكية, وزارت خزانه داری آمریکا, Минфин США, Министерство финансов США, משרד האוצר האמריקני, ABD Hazine Bakanlığı
  Foreign Ministry: Ministry of Foreign Affairs, Ministry for Foreign Affairs, MFA, MoFA, وزارة الخارجية, وزارت امور خارجه, وزارت خارجه, МИД, Министерство иностранных дел, МЗС, Міністерство закордонних справ, משרד החוץ, Dışişleri Bakanlığı, ministère des Affaires étrangères, Auswärtiges Amt, Außenministerium, Ministerio de Relaciones Exteriores, Ministerio de Asuntos Exteriores, 外交部, 外务省, 外務省, 외교부
  Defence Ministry: Ministry of Defence, Ministry of Defense, Defense Ministry, Ministry of National Defence, MoD, وزارة الدفاع, وزارت دفاع, Минобороны, Министерство обороны, Міністерство оборони, משרד הביטחון, Savunma Bakanlığı, Millî Savunma Bakanlığı, Milli Savunma Bakanlığı, ministère de la Défense, Verteidigungsministerium, Ministerio de Defensa, 国防部, 防衛省, 국방부
  Interior Ministry: Ministry of Interior, Ministry of the Interior, Ministry of Internal Affairs, MoI, وزارة الداخلية, وزارت کشور, МВД, Министерство внутренних дел, МВС, Міністерство внутрішніх справ, משרד הפנים, İçişleri Bakanlığı, ministère de l'Intérieur, Innenministerium, Ministerio del Interior
  Finance Ministry: Ministry of Finance, وزارة المالية, وزارت دارایی, Минфин, Министерство финансов, Мінфін, משרד האוצר, Maliye Bakanlığı, ministère des Finances, Finanzministerium, Ministerio de Hacienda, 财政部, 財務省
  Justice Ministry: Ministry of Justice, وزارة العدل, وزارت دادگستری, Минюст, Министерство юстиции, משרד המשפטים, Adalet Bakanlığı, ministère de la Justice, Justizministerium, Ministerio de Justicia
  Health Ministry: Ministry of Health, وزارة الصحة, وزارت بهداشت, Минздрав, Министерство здравоохранения, משרד הבריאות, Sağlık Bakanlığı, ministère de la Santé, Gesundheitsministerium, Ministerio de Salud, Ministerio de Sanidad`);
