/**
 * Given names and family names with their spellings, by which people who do not exist are called in
 * the labelled set. In each row the spelling of its own script comes first.
 */
export const rows = (text: string): string[][] =>
  text
    .trim()
    .split("\n")
    .map((row) => row.trim().split(/\s*,\s*/u));

interface Culture {
  given: string[][];
  family: string[][];
  countries: string[];
}

export const CULTURES: readonly Culture[] = [
  {
    countries: ["Syria", "Lebanon", "Jordan", "Iraq"],
    given: rows(`
      أحمد, Ahmad, Ahmed, Ahmet
      خالد, Khaled, Khalid, Chaled
      عبد الرحمن, Abd al-Rahman, Abdulrahman, Abdel Rahman
      ياسين, Yasin, Yassin, Yaseen
      نزار, Nizar, Nezar
      سليم, Salim, Saleem, Selim
      رانيا, Rania, Raniya
      هدى, Huda, Hoda
      مصطفى, Mustafa, Moustafa, Mostafa
      جورج, George, Georges, Jurj
      زكريا, Zakariya, Zakaria, Zachariah
      ليلى, Layla, Leila, Laila`),
    family: rows(`
      الحلبي, al-Halabi, Halabi, El Halaby
      القصار, al-Qassar, Kassar, Qassar
      الشوا, al-Shawwa, Shawa, Chawa
      دندشي, Dandashi, Dandachi, Dandashy
      الخطيب, al-Khatib, Khateeb, El-Khatib
      برازي, Barazi, Barrazi, Barazy
      الجبوري, al-Jubouri, Jabouri, Aljuburi
      مرعشلي, Marashli, Maraachli, Mar'ashli
      قباني, Qabbani, Kabbani, Kabani
      الزعبي, al-Zoubi, Zu'bi, Zoabi
      طرابلسي, Trabulsi, Traboulsi, Tarabulsi
      حمدان, Hamdan, Hamdane
      الأتاسي, al-Atassi, Atasi, Atassi
      شماس, Shammas, Chammas, Shamas
      النحاس, al-Nahhas, Nahas, El Nahas`),
  },
  {
    countries: ["Russia", "Ukraine", "Belarus", "Kazakhstan"],
    given: rows(`
      Алексей, Alexey, Aleksei, Alexei
      Дмитрий, Dmitry, Dmitri, Dmitriy
      Юрий, Yuri, Yury, Iurii
      Наталья, Natalia, Natalya, Nataliia
      Евгений, Evgeny, Yevgeni, Eugene
      Сергей, Sergei, Sergey, Serguei
      Ксения, Ksenia, Xenia, Kseniya
      Тимур, Timur, Temur
      Михаил, Mikhail, Michail, Mihail
      Ольга, Olga, Olha
      Вячеслав, Vyacheslav, Viacheslav, Wjatscheslaw
      Лариса, Larisa, Larissa`),
    family: rows(`
      Воронцов, Vorontsov, Woronzow, Vorontzov
      Щербаков, Shcherbakov, Scherbakov, Chtcherbakov
      Яблонский, Yablonsky, Jablonski, Iablonskii
      Кузнецов, Kuznetsov, Kuznecov, Kousnetsov
      Гуляев, Gulyaev, Guliaev, Goulaïev
      Хрущинский, Khrushchinsky, Chruschtschinski
      Жаров, Zharov, Jarov, Scharow
      Цветков, Tsvetkov, Cvetkov, Zwetkow
      Лысенко, Lysenko, Lyssenko
      Ахметжанов, Akhmetzhanov, Achmetschanow, Akhmetjanov
      Бойченко, Boychenko, Boichenko, Bojtschenko
      Дегтярёв, Degtyaryov, Degtyarev, Degtiarev
      Соловьёв, Solovyov, Soloviev, Solovjov
      Малышев, Malyshev, Malychev, Malyschew`),
  },
  {
    countries: ["Israel", "United States", "France"],
    given: rows(`
      יעקב, Yaakov, Jacob, Ya'akov
      משה, Moshe, Moses
      רחל, Rachel, Rahel
      אורי, Uri, Ori, Oury
      שרון, Sharon, Scharon
      חיים, Haim, Chaim, Hayim
      תמר, Tamar, Tamara
      איתן, Eitan, Eytan, Ethan
      נועה, Noa, Noah
      צבי, Zvi, Tzvi, Tsvi`),
    family: rows(`
      רוזנפלד, Rosenfeld, Rozenfeld
      אברמוביץ, Abramovich, Abramowitz, Avramovitz
      בן עמי, Ben-Ami, Ben Ami, Benami
      שפירא, Shapira, Shapiro, Schapira
      חזן, Hazan, Chazan, Hazzan
      לוינסון, Levinson, Lewinson
      צוקרמן, Zuckerman, Tzukerman, Tsukerman
      אלקיים, Elkayam, Elkaim
      גרינברג, Greenberg, Grinberg, Gruenberg
      שטרנברג, Sternberg, Shternberg
      קפלן, Kaplan, Caplan`),
  },
  {
    countries: ["United Kingdom", "Ireland", "Germany", "Spain", "Poland", "Turkey"],
    given: rows(`
      William, Bill, Will
      Katherine, Catherine, Kathryn, Kate
      José, Jose
      Jürgen, Juergen, Jurgen
      Élodie, Elodie
      Łukasz, Lukasz
      Şükrü, Sukru, Shukru
      Robert, Bob, Rob
      Margaret, Peggy, Maggie
      Søren, Soren, Soeren
      Alexander, Alex
      Ángela, Angela
      Thomas, Tom
      Birgitta, Brigitta`),
    family: rows(`
      Pemberton-Hale, Pemberton Hale
      Müller-Brandt, Mueller-Brandt, Muller Brandt
      Fernández de Córdoba, Fernandez de Cordoba
      Wiśniewski, Wisniewski
      Çelikoğlu, Celikoglu, Chelikoglu
      O'Donovan, O Donovan, ODonovan
      McAllister, MacAllister, Mac Allister
      Dąbrowska, Dabrowska
      Thackeray, Thackery
      Grünewald, Gruenewald, Grunewald
      Whitcombe, Whitcomb
      Ibáñez, Ibanez
      Rasmussen, Rasmusen
      Featherstone, Fetherstone
      Yıldırım, Yildirim
      Castellanos, Castelanos`),
  },
  {
    countries: ["China", "Singapore", "South Korea"],
    given: rows(`
      伟强, Weiqiang, Wei-qiang
      晓明, Xiaoming, Hsiao-ming
      丽华, Lihua, Li-hua
      建国, Jianguo, Chien-kuo
      美玲, Meiling, Mei-ling
      志远, Zhiyuan, Chih-yuan
      海燕, Haiyan, Hai-yen
      文博, Wenbo, Wen-po
      春生, Chunsheng, Chun-sheng
      玉兰, Yulan, Yu-lan
      国栋, Guodong, Kuo-tung
      思远, Siyuan, Ssu-yuan`),
    family: rows(`
      陈, Chen
      王, Wang
      林, Lin
      黄, Huang
      赵, Zhao
      郑, Zheng
      孙, Sun
      徐, Xu, Hsu
      高, Gao, Kao
      罗, Luo, Lo
      邓, Deng, Teng
      彭, Peng`),
  },
];
