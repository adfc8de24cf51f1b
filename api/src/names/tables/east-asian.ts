/** The commonest Korean and Chinese family names, of one syllable or character. */
const KOREAN = new Set(
  `김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제리림로라량`,
);
const CHINESE = new Set(
  `王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾萧蕭肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴习習温溫胡俞汤湯武金朴`,
);

const readings = (rows: string) =>
  new Map(rows.split(/\s+/u).map((row) => row.split(":") as [string, string]));

/** The readings of Japanese family names, and of given names. */
const JAPANESE_FAMILIES = readings(
  `佐藤:sato 鈴木:suzuki 高橋:takahashi 田中:tanaka 伊藤:ito 渡辺:watanabe 渡邊:watanabe 山本:yamamoto 中村:nakamura
  小林:kobayashi 加藤:kato 吉田:yoshida 山田:yamada 佐々木:sasaki 山口:yamaguchi 松本:matsumoto 井上:inoue 木村:kimura
  斎藤:saito 齋藤:saito 斉藤:saito 清水:shimizu 山崎:yamazaki 池田:ikeda 橋本:hashimoto 阿部:abe 安倍:abe 石川:ishikawa
  山下:yamashita 中島:nakajima 石井:ishii 小川:ogawa 前田:maeda 岡田:okada 長谷川:hasegawa 藤田:fujita 後藤:goto
  近藤:kondo 村上:murakami 遠藤:endo 青木:aoki 坂本:sakamoto 福田:fukuda 太田:ota 西村:nishimura 藤井:fujii 金子:kaneko
  岡本:okamoto 藤原:fujiwara 三浦:miura 中野:nakano 原田:harada 松田:matsuda 竹内:takeuchi 小野:ono 田村:tamura
  中川:nakagawa 和田:wada 石田:ishida 森田:morita 上田:ueda 内田:uchida 柴田:shibata 酒井:sakai 宮崎:miyazaki 横山:yokoyama
  高木:takagi 安藤:ando 宮本:miyamoto 大野:ono 小島:kojima 谷口:taniguchi 工藤:kudo 今井:imai 高田:takada 増田:masuda
  丸山:maruyama 村田:murata 大塚:otsuka 新井:arai 小山:koyama 平野:hirano 藤本:fujimoto 河野:kono 上野:ueno 野口:noguchi
  武田:takeda 松井:matsui 千葉:chiba 岩崎:iwasaki 菅原:sugawara 木下:kinoshita 久保:kubo 佐野:sano 野村:nomura 松尾:matsuo
  市川:ichikawa 菊地:kikuchi 菊池:kikuchi 杉山:sugiyama 古川:furukawa 大西:onishi 島田:shimada 水野:mizuno 桜井:sakurai
  高野:takano 吉川:yoshikawa 山内:yamauchi 西田:nishida 飯田:iida 西川:nishikawa 小松:komatsu 北村:kitamura 安田:yasuda
  五十嵐:igarashi 川口:kawaguchi 平田:hirata 関口:sekiguchi 中田:nakata 久保田:kubota 東條:tojo 岸田:kishida 石破:ishiba
  高市:takaichi 小泉:koizumi 麻生:aso 鳩山:hatoyama 野田:noda 細川:hosokawa 中曽根:nakasone 竹下:takeshita 海部:kaifu
  宮澤:miyazawa 吉村:yoshimura 小池:koike 茂木:motegi 緒方:ogata 黒田:kuroda 白川:shirakawa 植田:ueda 三島:mishima 川端:kawabata
  大江:oe 黒澤:kurosawa 宮沢:miyazawa 大谷:otani 羽生:hanyu 志位:shii 枝野:edano 玉木:tamaki 福島:fukushima 二階:nikai 甘利:amari`,
);
const JAPANESE_GIVEN = readings(
  `太郎:taro 一郎:ichiro 次郎:jiro 三郎:saburo 晋三:shinzo 文雄:fumio 義偉:yoshihide 純一郎:junichiro 進次郎:shinjiro 信介:shinsuke
  晋太郎:shintaro 角栄:kakuei 康弘:yasuhiro 康夫:yasuo 由紀夫:yukio 直人:naoto 佳彦:yoshihiko 茂:shigeru 早苗:sanae
  百合子:yuriko 貞子:sadako 花子:hanako 裕子:yuko 洋子:yoko 恵子:keiko 京子:kyoko 和子:kazuko 幸子:sachiko 節子:setsuko
  久美子:kumiko 由美子:yumiko 真由美:mayumi 明美:akemi 直美:naomi 陽子:yoko 智子:tomoko 美香:mika 愛:ai 恵:megumi
  誠:makoto 隆:takashi 博:hiroshi 浩:hiroshi 宏:hiroshi 健:ken 清:kiyoshi 実:minoru 勝:masaru 豊:yutaka 修:osamu 進:susumu 明:akira
  昭:akira 正:tadashi 勇:isamu 学:manabu 剛:tsuyoshi 翔:sho 翔平:shohei 大輔:daisuke 健太:kenta 健一:kenichi 浩一:koichi
  和夫:kazuo 和彦:kazuhiko 正雄:masao 正義:masayoshi 秀樹:hideki 英樹:hideki 英機:hideki 敏充:toshimitsu 俊夫:toshio 春樹:haruki
  康成:yasunari 健三郎:kenzaburo 由紀:yuki 駿:hayao 明彦:akihiko 東彦:haruhiko 晴彦:haruhiko 和男:kazuo 達也:tatsuya 哲也:tetsuya
  拓也:takuya 直樹:naoki 茂樹:shigeki 雅彦:masahiko 信夫:nobuo 信行:nobuyuki 徹:toru 聡:satoshi 弘:hiroshi 和雄:kazuo 一夫:kazuo`,
);

/** The reading of a Japanese family or given name. */
export const japaneseReading = (part: string): string | undefined =>
  JAPANESE_FAMILIES.get(part) ?? JAPANESE_GIVEN.get(part);

/** A person's name that is written as one word, split into family and given name. */
export function familyAndGiven(part: string): string[] {
  const letters = [...part];
  for (const count of [3, 2]) {
    const family = letters.slice(0, count).join("");
    const given = letters.slice(count).join("");
    if (JAPANESE_FAMILIES.has(family) && [...given].length > 0 && [...given].length < 4) {
      return [family, given];
    }
  }
  const [family = "", ...given] = letters;
  const korean = letters.length === 3 && KOREAN.has(family);
  const chinese = letters.length > 1 && letters.length < 4 && CHINESE.has(family);
  return korean || chinese ? [family, given.join("")] : [part];
}
