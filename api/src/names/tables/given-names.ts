/**
 * Given names. A row is one name in its spellings, short forms and languages. Names in different
 * rows are different, however similar they sound ("Hasan", "Husayn"). A spelling may be in several
 * rows. From general knowledge.
 */
export const GIVEN_NAMES = `
  muhammad mohammed mohd muhd mohamd mohmd muh moh mhd mehmet mamadou mohamadou magomed mahammad mokhammad mohamad mohammad muhamad محمد מוחמד мухаммад mohamed
  ahmed ahmad akhmed akhmad amadou hamad
  yusuf joseph يوسف yosef josef jose giuseppe iosif osip joe youssouf yousef
  ibrahim abraham إبراهيم ابراهیم avraham ibragim avrohom; musa moses موسى موسی moshe moise
  dawud david داود داوود daud daoud davud dave; sulayman solomon shlomo suleiman suleyman سليمان سلیمان
  ishaq isaac إسحاق yitzhak itzhak izak; yaqub jacob يعقوب یعقوب yaakov jakob james jaime yakov jim jimmy jakub
  yahya john يحيى یحیی jean juan johannes johann ivan giovanni jan ian sean yochanan hans joao yahia jack johnny ioannis yannis
  isa jesus عيسى issa; maryam mary مريم مریم maria miriam marie mariam mariya; harun aaron هارون aharon haroun
  ilyas elias إلياس eliyahu elijah ilya eli iliya; yunus jonah يونس yonah younes
  zakariya zachary زكريا zechariah zakaria zach; dzhafar jafar جعفر cafer djafar; recep rajab رجب redjep rejep
  osman othman عثمان uthman ousmane usman; omar umar عمر oumar ömer
  abubakar abubakr bakr boubacar aboubakar; aisha aysha عائشة ayse aicha; fatima fatma fatimah فاطمة
  hussein huseyin hossein gusein khusein; hassan hasan gasan khasan
  alexander aleksandr oleksandr aliaksandr alexandre alejandro alessandro iskander alex sasha sandro alekos alexandros
  sergei serhiy siarhei sergio serge serhii
  nicholas nikolai mykola mikalai nicolas nikola nikolaos nick nicolae miklos nicola micky
  vladimir volodymyr uladzimir wladimir vova volodimir
  dmitry dmytro dzmitry dimitri dimitrios dmitri
  andrew andrei andriy andreas andre andres andrzej andrea andrii andy
  alexei oleksiy aliaksei aleksey oleksii alexis; igor ihor ihar; oleg oleh aleh олег
  eugene yevgeny evgeny yevhen yauhen evgeni evgenii
  michael mikhail mykhailo mikhael michel miguel mihail michal mike misha mihai michele mikael
  paul pavel pavlo pablo paolo paulo; basil vasily vasyl vasil vasili bassel باسل
  gregory grigory hryhoriy ryhor greg grigori grigorios
  george yuri yuriy georgy georges jorge jerzy giorgos giorgio jurij georgi georgios heorhii yury iurii
  constantine konstantin kostiantyn kanstantsin kostas konstantinos; victor viktor viktar
  peter pyotr petro pierre pedro petr pietro petros piotr pete
  stephen steven stefan esteban etienne stepan istvan steve stefano stephane stefanos stjepan
  philip philippe felipe filip filippo phil
  francis francisco frank franz francois francesco frantisek fran
  charles carlos karl carlo karel charlie carl; louis luis luigi ludwig lewis lou
  lawrence lorenzo laurent lars larry laurence
  william guillermo guillaume wilhelm bill willem vilhelm billy will
  robert bob roberto rob bobby ruprecht; richard dick ricardo rick riccardo
  edward ed eduard eduardo edouard ted eddie
  henry henri heinrich enrique harry enrico hendrik henrik; thomas tom tomas tommaso tommy foma
  james jim jimmy diego santiago; anthony antonio anton antoine tony antonis; joseph joe
  daniel dan danny daniil daniyal danylo; benjamin binyamin ben bibi benny ביבי биби بيبي
  ronald ron ronny; samuel sam shmuel samuil
  matthew matthias mateo mathieu matt matvei matthieu matteo; mark marc marcos marco markus marek
  luke lucas luca lukas lukasz; gabriel jibril gavriil gabi; raphael rafael rafi
  christopher chris christophe cristobal; nathaniel netanel nathan natan
  theodore fyodor fedor teodor ted theo; leonid leo lev leon
  katherine catherine ekaterina kateryna katsiaryna katharina kate catalina caterina yekaterina kathy
  elizabeth elisabeth isabel elizaveta liz elisa; helen elena olena alena helena yelena
  anna hanna ana anne ann hannah anya анна; olga olha volha ольга; irina iryna irene
  natalia natalya natallia nataliya natasha; tatiana tetiana tatsiana; julia yulia yuliya giulia
  margaret margarita marguerite maggie peggy; deborah debbie dvora; timothy tim timofey
  donald don; kenneth ken; jeffrey jeff geoffrey; gerald jerry gerard; patrick pat; walter walt
  abdelaziz abdulaziz; abdullah abdallah عبدالله abdoulaye abdolah; maung mg; maria ma masha mary мария
  ri yi lee rhee li yee 이 리 李; pak park bak 박 朴; choe choi chwe 최; jong chong jung chung jeong cheong 정 чен чон
  kang gang 강; no roh noh ro 노 로; rim lim im yim 임 림; ryu yu yoo liu you ryoo 유 류; jo cho 조; ju chu joo 주
  yun yoon youn 윤 尹; mun moon; sin shin 신; paek baek paik 백; kwak gwak 곽; cao tsao; cai tsai; zhang chang
  jiang chiang 蒋 蔣; xu hsu; zhao chao; zhu chu; zhou chou; wu ng woo; huang hwang wong; guo kuo
  deng teng; xie hsieh; qian chien; zeng tseng tsang; yevgeny zhenya
  mahmoud mahmud makhmud mamoudou; abraham abe avi avraham אברהם; yitzhak itzik tzachi tzahi יצחק איציק צחי; yosef yossi יוסף יוסי; moshe moshik משה מושיק
  shimon simon simeon semyon shimeon szymon; rivka rebecca רבקה; sara sarah; chaim haim hayim vitali חיים
  yehuda judah jehuda יהודה; reuven reuben ruben ruvi ראובן רובי; gideon gidi; yehoshua joshua shuki יהושע שוקי
  salim selim saleem سليم سلیم; mustafa moustapha مصطفى mostapha moustafa mostafa مصطفى; ismail ishmael إسماعيل اسماعیل
  naim; ramadan ramazan رمضان ramzan; haydar haidar حيدر heydar
  abdulrahman abdurrahman abderrahmane abdirahman; raul rahul; jose pepe; francisco paco pancho
  ignacio nacho; jesus chucho chuy; guadalupe lupe lupita; rosario chayo; jaime jimmy
  dolores lola; roberto beto; alberto beto albert; antonio tono; alejandro alex
  enrique kike quique; mercedes meche; hugo ugo; aleksandra sasha; ekaterina katya
  anastasia nastya; vyacheslav slava viacheslav вячеслав; stanislav stas stanislaw; boris borya
  roman roma роман; ivan vanya иван; nikolay kolya nikolai mykola nicholas; pavel pasha; dmitriy dima mitya dmitry dmitri dmytro dmitrii; vasiliy vasya vasily vasyl vasil
  petr petya pyotr peter petro petar; sergey seryozha sergei serhiy sergii; konstantin kostya; yevgeniy zhenya yevgeny evgeny yevhen eugene
  hasan hassan hasen حسن חסן хасан hassane
  husayn hussein hussain hossein huseyin hosein hoseyn hussien husein gusein حسين حسین חוסיין хусейн
  muhsin mohsen mohsin محسن; mahmud mahmoud mahmood mehmood mahmut makhmud محمود מחמוד махмуд
  ahmad ahmed أحمد אחמד ахмад ахмед احمد; hamad حمد; hamid hameed хамид حميد حمید; hamed حامد
  hamdi hamdy حمدي; hamdan حمدان; samir sameer سمير سمیر самир סמיר; samer سامر
  sami samy سامي سامی; samira سميرة; samar سمر; salem سالم; salman سلمان салман; salam سلام
  salih saleh صالح салех; salah صلاح; hisham hesham hicham هشام; hashim hashem هاشم
  haitham haytham هيثم هیثم; saeed saïd said سعيد سعید саид; saad sa'd سعد; asad assad الأسد أسد
  asaad asad'd أسعد; saud saoud سعود; masud masoud massoud مسعود; jamal gamal djamal cemal جمال
  kamal kemal كمال کمال; jamil gamil djamil cemil جميل; kamil kamel كامل; jalal djalal celal جلال
  bilal belal بلال; karim kareem كريم کریم; akram أكرم; khalid khaled halid خالد
  khalil khaleel halil خليل خلیل; khalifa خليفة; nasir nasser naser nacer ناصر; nasr نصر
  rashid rasheed rachid رشيد رشید; rashed راشد; rashad رشاد; aziz عزيز عزیز; azim azeem عظيم
  ali aly علي على علی али; alaa ala علاء; umar omar omer عمر; amr amro عمرو; ammar amar عمار
  amir emir أمير; amer عامر; imran عمران; tariq tarek tareq طارق; tahir taher طاهر; talal طلال
  talib taleb طالب; yasin yassin yaseen ياسين; yasir yasser ياسر; idris idriss إدريس
  faisal faysal faycal فيصل; fahd fahad فهد; fuad fouad فؤاد; farid fareed فريد
  faruq farouk farouq فاروق; faris fares فارس; fadil fadel فاضل; mansur mansour منصور
  munir mounir منير; marwan marouane مروان; mahir maher ماهر; bashar bachar بشار
  bashir bachir bechir beshir بشير; basim bassem باسم; adnan عدنان; adil adel عادل
  ayman aiman أيمن; amin ameen أمين; anwar anouar أنور; walid waleed وليد; wael wail وائل
  ziad ziyad زياد; zayd zaid zeid زيد; husam hussam حسام; hakim hakeem حكيم; mazin mazen مازن
  qasim qassem kasim kassem قاسم; qusay qusai قصي; uday odai عدي; raed raid رائد; rami ramy رامي
  rafiq rafik rafic رفيق; sharif sherif cherif شريف; sadiq sadek صادق; saif sayf سيف
  reza rida ridha رضا; mahdi mehdi مهدي مهدی; hadi هادي هادی; layla leila laila ليلى
  huda hoda هدى; amal أمل; amira أميرة; latif لطيف; rahim raheem رحيم; rahman رحمن
  raouf rauf رؤوف; ghani غني; qadir kader qader قادر; malik malek مالك; wahid waheed وحيد
  wahhab وهاب; jabbar جبار; sattar ستار; samad صمد; hafiz hafez حافظ; nabil nabeel نبيل
  nizar نزار; najib naguib نجيب; naji nagi ناجي; tawfiq tawfik toufic توفيق; thamer تامر
  tamer تامر; marina марина; mariana marianna; marta martha marthe; martin мартин; mario
  marcela marcella; daniela; alexandra aleksandra alejandra; victoria viktoria
  valery valeriy valeri валерий; valeria; valentin; valentina; vladislav vladyslav владислав
  anton антон; antonina; ruslan руслан; rustam rustem рустам рустем; ramzan; rinat; renat
  denis denys денис; nikita никита; maxim maksim maksym максим; marat марат; kirill kyrylo кирилл
  artem artyom артем; artur arthur артур; gennady gennadiy hennadiy геннадий; german herman герман
  vadim vadym вадим; vitaly vitaliy vitalii виталий; bogdan bohdan; alla; alina; larisa
  lyudmila ludmila liudmyla; inna; yuri yuriy yury юрий; yulia юлия; julian julien; julio julius
  javier xavier; jorge; ramon; rodrigo; rogelio; alfredo; alfonso alphonse; alvaro; adrian adrien
  adriana; angel; angela; angelica; cesar caesar; manuel emmanuel; manuela; luisa louise
  juana joanna; josefina josephine; fernando ferdinand; hector; ivana; young; eli אלי; elad
  amos עמוס; amnon אמנון; avi אבי; aviv אביב; dan דן; dana; uri אורי; uriel; ori; yair יאיר
  yaron ירון; yoav יואב; yoel; gadi gad; gal; noa; noam נועם; tal; tali; tamar; tamir; mehmet
  mahmut; murat; mert; orhan; hakan; huseyin; kemal; kenan; selim; suleyman
  tzipi tzipora tzippora tsipi tsipora zippora ציפי ציפורה; david dudi dedi dudu דוד דודי דדי
  mordechai moti motti מרדכי מוטי; yaakov jacob koby kobi יעקב קובי; yonatan jonathan yoni יונתן יוני
  menachem menahem meni מנחם מני; michael miki micky מיכאל מיקי; shmuel shmulik שמואל שמוליק
  tzvi zvi zvika צבי צביקה; dov dubi דב דובי; eliyahu eli אליהו; aharon aaron roni אהרון רוני
  miriam miri מרים מירי; ruth ruti רות רותי; esther eti אסתר אתי; daniel dani danny דניאל דני
  gabriel gabi גבריאל גבי; rafael rafi רפאל רפי; netanel nati נתנאל נתי; shlomo solomon שלמה
  steve steven stephen ستيف ستيفن стив стивен סטיב סטיבן; tom thomas توم توماس том томас תום תומאס; mike michael مايك مايكل майк майкл מייק; joe joseph جو جوزيف джо джозеф גו גוזף
  levi levy לוי; cohen kohen כהן`;
