/** Each row is an English name and others for the same, separated by commas. */
export const table = (rows: string): readonly (readonly [string, readonly string[]])[] =>
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [english = "", others = ""] = row.trim().split(": ");
      return [english, others.split(", ").filter(Boolean)] as const;
    });

/** Short and older names of countries that the Unicode data lacks. */
export const OTHER_NAMES = table(`
  United Arab Emirates: UAE, EAU, VAE, BAE, ОАЭ, Emirates, Émirats, Emirate, Emirati, الإمارات, الامارات, امارات, האמירויות, Эмираты, إماراتي, إماراتية, Emiratos
  US: USA, U.S.A., America, American, Americans, United States of America, Étasunien, الولايات المتحدة الأمريكية, أمريكا, امريكا, أمريكي, أمريكية, الأمريكي, الأمريكية, آمریکا, آمریکایی, США, Америка, американский, американская, ABD, Amerika, Amerikan, EEUU, ארהב, אמריקה, אמריקני, האמריקני, americain, americano
  UK: Britain, Great Britain, British, United Kingdom of Great Britain and Northern Ireland, بريطانيا, بريطاني, البريطاني, البريطانية, انگلیس, Великобритания, британский, בריטניה, הבריטי, İngiltere, İngiliz, Angleterre, britannique
  North Korea: DPRK, КНДР, Democratic People's Republic of Korea, North Korean, DPR Korea
  South Korea: ROK, Republic of Korea, South Korean
  China: PRC, КНР, People's Republic of China, Chinese, الصين الشعبية, الصيني, الصينية, китайский, chinois, chino, Çin
  Saudi Arabia: KSA, Kingdom of Saudi Arabia, Saudi, السعودية, السعودي, سعودي, سعودية, Саудовская Аравия, саудовский, סעודיה, הסעודית, saoudien
  Iran: Islamic Republic of Iran, Iranian, Persia, الجمهورية الإسلامية الإيرانية, جمهوری اسلامی ایران, ИРИ, الإيراني, الإيرانية, إيراني, إيرانية, ایرانی, иранский, иранская, האיראני, האיראנית, iranien, irani
  Syria: Syrian Arab Republic, Syrian, الجمهورية العربية السورية, السوري, السورية, سوري, سورية, سوری, сирийский, сирийская, הסורי, הסורית, syrien, sirio, Suriyeli
  Russia: Russian Federation, Russian, РФ, Российская Федерация, российский, российская, российской, русский, الروسي, الروسية, روسيا الاتحادية, روسیه, הרוסי, הרוסית, russe, ruso, Rus
  Palestine: Palestinian, State of Palestine, الفلسطيني, الفلسطينية, فلسطيني, فلسطينية, فلسطینی, палестинский, палестинская, הפלסטיני, הפלסטינית, palestinien, palestino, Filistin, Filistinli
  Israel: State of Israel, Israeli, Israelis, الإسرائيلي, الإسرائيلية, إسرائيلي, إسرائيلية, اسرائیلی, израильский, הישראלי, הישראלית, ישראלי, israelien, israeli, İsrailli
  Congo - Kinshasa: DRC, RDC, DR Congo, Democratic Republic of the Congo, Democratic Republic of Congo
  Türkiye: Turkey, Turkish, Turquie, Republic of Turkey, التركي, التركية, تركي, تركية, ترکیه, турецкий, הטורקי, Türk, turc
  Czechia: Czech Republic, Czech
  Myanmar: Burma, Birmanie, Burmese
  Vatican City: Holy See, Vatican`);

/** The adjectives of countries, as they occur in names of bodies. */
export const DEMONYMS = table(`
  Iraq: Iraqi, العراقي, العراقية, عراقي, عراقية, عراقی, иракский, העיראקי, irakien
  Lebanon: Lebanese, اللبناني, اللبنانية, لبناني, لبنانية, لبنانی, ливанский, הלבנוני, libanais, Lübnan
  Egypt: Egyptian, المصري, المصرية, مصري, مصرية, египетский, המצרי, Mısır
  Yemen: Yemeni, اليمني, اليمنية, يمني, йеменский, התימני
  Ukraine: Ukrainian, украинский, украинская, український, українська, الأوكراني, האוקראיני
  Jordan: Jordanian, الأردني, الأردنية
  Qatar: Qatari, القطري, القطرية, катарский
  Kuwait: Kuwaiti, الكويتي, الكويتية
  Oman: Omani, العماني, العمانية
  Bahrain: Bahraini, البحريني, البحرينية
  Libya: Libyan, الليبي, الليبية, ливийский
  Sudan: Sudanese, السوداني, السودانية
  Tunisia: Tunisian, التونسي, التونسية
  Algeria: Algerian, الجزائري, الجزائرية
  Morocco: Moroccan, المغربي, المغربية
  Somalia: Somali, الصومالي, الصومالية
  Afghanistan: Afghan, الأفغاني, الأفغانية, افغانستان, افغان
  Pakistan: Pakistani, الباكستاني
  India: Indian, الهندي
  Japan: Japanese, японский
  Germany: German, Deutsche, Deutscher, allemand, aleman, немецкий, الألماني, Alman
  France: French, français, française, francés, французский, الفرنسي, الفرنسية, צרפת, Fransız
  Italy: Italian, italiano, итальянский
  Spain: Spanish, español, espagnol
  Belarus: Belarusian, Byelorussian, белорусский, беларускі
  Kazakhstan: Kazakh, казахский
  Azerbaijan: Azerbaijani, Azeri, азербайджанский
  Armenia: Armenian, армянский
  Georgia: Georgian, грузинский
  Greece: Greek, Hellenic
  Cyprus: Cypriot
  Venezuela: Venezuelan, venezolano, venezolana, Bolivarian Republic of Venezuela
  Cuba: Cuban, cubano, cubana
  Colombia: Colombian, colombiano, colombiana
  Mexico: Mexican, mexicano, mexicana
  Panama: Panamanian, panameño, panameña
  Poland: Polish, польский
  Serbia: Serbian, сербский
  Bulgaria: Bulgarian
  Romania: Romanian
  Hungary: Hungarian
  Switzerland: Swiss
  Netherlands: Dutch, Holland
  Vietnam: Vietnamese
  Indonesia: Indonesian
  Philippines: Philippine, Filipino
  Malaysia: Malaysian
  Nigeria: Nigerian
  Ethiopia: Ethiopian
  Kenya: Kenyan
  Mali: Malian
  Canada: Canadian
  Australia: Australian`);

/** Capitals and cities whose names sound different in some languages, as used by the press. */
export const CAPITALS = table(`
  Damascus: Dimashq, Damas, Damaskus, Damasco, Şam, دمشق, Дамаск, דמשק, Damashq, Dimachq, Esh-Sham
  Jerusalem: al-Quds, Quds, Qods, Ghods, القدس, قدس, Иерусалим, ירושלים, Yerushalayim, Kudüs, Gerusalemme, Jérusalem, Yerushalaim
  Cairo: al-Qahirah, al-Qahira, Le Caire, Kairo, El Cairo, القاهرة, قاهره, Каир, קהיר, Kahire, Il Cairo
  Baghdad: Bagdad, Bağdat, بغداد, Багдад, בגדד
  Beirut: Beyrouth, Bayrut, Beyrut, بيروت, Бейрут, ביירות
  Amman: Амман, עמאן
  Riyadh: Riad, Ar-Riyad, Riyad, الرياض, رياض, Эр-Рияд, ריאד
  Abu Dhabi: Abou Dhabi, Abou Dabi, أبوظبي, أبو ظبي, Абу-Даби, אבו דאבי
  Doha: ad-Dawhah, الدوحة, دوحه, Доха, דוחא
  Manama: al-Manamah, المنامة, Манама
  Muscat: Masqat, Mascate, Maskat, مسقط, Маскат
  Kuwait City: مدينة الكويت, Эль-Кувейт
  Sanaa: Sana, San'a, صنعاء, Сана, צנעא
  Khartoum: al-Khartum, Khartum, الخرطوم, Хартум
  Tripoli: Tarabulus, Trablus, طرابلس, Триполи
  Tunis: تونس العاصمة, Тунис
  Algiers: al-Jazair, Alger, Argel, Algier, مدينة الجزائر, Алжир
  Rabat: ar-Ribat, الرباط, Рабат
  Mogadishu: Muqdisho, Mogadiscio, Mogadiscio, مقديشو, Могадишо
  Tehran: Teheran, Téhéran, Tahran, تهران, طهران, Тегеран, טהרן
  Kabul: Kaboul, كابول, کابل, Кабул
  Ankara: أنقرة, Анкара, אנקרה, آنکارا
  Moscow: Moskva, Moscou, Moskau, Moscú, Moskova, موسكو, مسکو, Москва, מוסקבה, Mosca
  Kyiv: Kiev, Київ, Киев, كييف, קייב, کی‌یف
  Minsk: Минск, Мінск, مينسك
  Washington: Washington DC, Vashington, واشنطن, واشینگتن, Вашингтон, וושינגטון
  London: Londres, Londra, لندن, Лондон, לונדון
  Paris: Parigi, باريس, پاریس, Париж, פריז
  Berlin: برلين, برلین, Берлин, ברלין
  Rome: Roma, Rom, روما, Рим, רומא
  Athens: Athina, Athènes, Athen, Atenas, Atina, أثينا, آتن, Афины, Αθήνα, אתונה
  Vienna: Wien, Vienne, Viena, Viyana, فيينا, وین, Вена, וינה
  Brussels: Bruxelles, Brüssel, Bruselas, Brüksel, بروكسل, بروکسل, Брюссель, בריסל
  Geneva: Genève, Genf, Ginebra, Cenevre, Ginevra, جنيف, ژنو, Женева, ז'נבה
  The Hague: Den Haag, La Haye, La Haya, Lahey, لاهاي, لاهه, Гаага, האג
  Warsaw: Warszawa, Varsovie, Warschau, Varsovia, Varşova, وارسو, ورشو, Варшава
  Prague: Praha, Prag, Praga, براغ, پراگ, Прага
  Belgrade: Beograd, Belgrad, بلغراد, Белград, Београд
  Bucharest: București, Bucarest, Bukarest, Bükreş, بوخارست, Бухарест
  Sofia: София, صوفيا, صوفیه
  Copenhagen: København, Copenhague, Kopenhagen, كوبنهاغن, Копенгаген
  Lisbon: Lisboa, Lisbonne, Lissabon, لشبونة, Лиссабон
  Madrid: مدريد, Мадрид, מדריד
  Nicosia: Lefkosia, Lefkoşa, Nicosie, نيقوسيا, Никосия, Λευκωσία
  Beijing: Peking, Pékin, Pekín, Pekin, بكين, پکن, Пекин, 北京, בייג'ינג
  Tokyo: Tokio, طوكيو, توکیو, Токио, 東京
  Seoul: Séoul, Seúl, سيول, سئول, Сеул, 서울
  Pyongyang: P'yongyang, Pjöngjang, بيونغ يانغ, Пхеньян, 평양
  New Delhi: Delhi, Neu-Delhi, نيودلهي, دهلی نو, Нью-Дели
  Islamabad: إسلام آباد, Исламабад
  Baku: Bakou, Bakı, باكو, Баку
  Tbilisi: Tiflis, تبليسي, Тбилиси
  Yerevan: Erevan, Jerewan, Erivan, يريفان, ایروان, Ереван
  Astana: Nur-Sultan, أستانا, Астана
  Tashkent: Toshkent, Taschkent, طشقند, Ташкент
  Dushanbe: Duschanbe, Douchanbé, Душанбе, دوشنبه
  Addis Ababa: Addis Abeba, أديس أبابا, Аддис-Абеба
  Mexico City: Ciudad de México, CDMX, Mexiko-Stadt, Мехико
  Havana: La Habana, La Havane, Havanna, هافانا, Гавана
  Tel Aviv: تل أبيب, Тель-Авив, תל אביב
  Aleppo: Halab, Alep, Halep, حلب, Алеппо, חאלב`);
