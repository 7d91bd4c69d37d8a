import { ABROAD_MONEY, ABROAD_PLACE, BROUGHT_HERE, CHINESE_PLACE } from './places.grammar.ts';

/**
 * What a question shows, by its words alone, of being one that law held here can answer, or none. No mark settles it:
 * each is weighed with what was found.
 */
export type Mark = keyof typeof MARKS;

const OURS =
  '(?:我们?|咱们?|你们?|本|全|该|贵|这个?)(?:这边?|那边?|儿)?(?:省|市|区|县|镇|乡|街道|局|所|分?队|大队|支队|中队|单位|开发区|辖区|地方|地)';
const PLACE = '(?<![一-龥]{2}小|社|景|库|园|矿|灾|林|城|住宅|功能|保护|禁燃|禁渔)(?:省|市|区|县|镇)(?:里|内|上)?';
const FACT =
  '多少(?!钱的?罚)|几(?![天日倍次种步档])|哪些|哪里|哪儿|哪几|在哪|名单|名录|目录|电话|地址|网址|数据|何时|裁量|基准|限值|补偿|标准|范围|区域|路段|窗口|规划|划分图|收费|工资|登记费|排名|指标|清单|方案|率';
const OUR_PLACE = `(?:${OURS}|咱这|我们这|^${PLACE}|[一-龥]{2}${PLACE})`;

const MARKS = {
  /** The law of another country or of a region with its own law, and not what comes from there: 德国的超速罚款. */
  foreign: new RegExp(`^(?!.*(?:${BROUGHT_HERE.source})).*(?:${ABROAD_PLACE.source}|${ABROAD_MONEY.source})`, 'u'),
  /** People and goods from there that are here. */
  brought: BROUGHT_HERE,
  /** One district or office is meant. */
  here: new RegExp(`${OUR_PLACE}|${CHINESE_PLACE.source}`, 'u'),
  /** A figure, list, place or date of one district: no national text has it. */
  local: new RegExp(`(?:${OUR_PLACE}|${CHINESE_PLACE.source}).*(?:${FACT})`, 'u'),
  /** What is being done or was done by somebody, and may be nobody's business. */
  secret:
    /举报(?:我|人|者|了?我们?.*)的?(?:是谁|人是|叫|名字)|谁.{0,6}(?:举报|投诉|告发|告我|告的)|(?:投诉|举报|老板|当事人|证人)人?的?(?:手机|电话|身份证|住址|名字)|身份证号|家庭住址|车主是谁|家住|住哪|没公开|未公开|没公布|未公布|没发的|还没公|内部(?!讨论的?记录)|暗访|明天.{0,6}(?:检查|突击|查)|发我|发一份|给我看|看看.{0,8}(?:案|笔录|卷)|卷宗|(?:纪委|别的|隔壁|邻区|其他区|其它区|兄弟).{0,8}(?:查|考核|案|安排|名单|计划|细则)/u,
  /** Said to a person, not asked of a reference book. */
  chat: /你(?:会(?!不会罚)|能不能.{0,4}(?:点|买|唱|跳)|喜欢|叫什么|今年|几岁|多大|是谁|是不是|真|好吗|吃|帅|觉得我)|(?:早上|中午|下午|晚上)好|晚安|陪我|聊聊|讲个|笑话|猜个|写一?[首篇封]|打油诗|翻译成|在吗/u,
  /** Asks what somebody thinks, or what will be. */
  opinion:
    /你(?:觉得|认为|怎么看|怎么想|支持|看好|说说看|说(?!明))|怎么看|有前途|前景|划算|值不值|值得|会不会(?:又|取消)|会跌|会涨|降吗|好不好看|公平吗|最好$|哪个(?:好|更好|最好)|(?:还是|或者).{1,8}(?:好|划算|强)$|推荐|水平怎么样/u,
  /** Asks how to make, mend, buy or enjoy a thing. */
  everyday:
    /(?:哪个|什么)(?:牌子|品牌|品种|颜色|型号|款)|哪[家款](?:便宜|好|强)|多少钱一|一[次个斤台只](?:要?)多少钱|便宜|赚钱|好[吃看喝玩]|怎么(?:做好|做才|烤|炒|煮|腌|洗|熨|浇|玩|背|赢|练|学|放松|保养|设置|除$)|技巧|窍门|题库|风水|吃什么|吃药|什么科|看医生|发烧|头晕|肚子疼|减肥/u,
  /** A quarrel between private persons about money, family or things. */
  quarrel:
    /老公|老婆|丈夫|妻子|婆婆|公公|岳|离婚|结婚|婚姻|出轨|分手|彩礼|嫁妆|遗产|遗嘱|继承|抚养|赡养|借条|欠我|借钱|借给|房东|前男友|前女友|前夫|前妻|打官司|起诉|相亲|定金|过户|赔我|不赔|赔多少|要回来|合伙|散伙|担保|亲戚|兄弟|姐妹|侄|堂[哥弟姐妹]|孩子跟谁/u,
  /** Business of another authority than those of the eight fields. */
  elsewhere:
    /个税|个人所得税|退税|报税|增值税|购置税|关税|清税|海关|报关|护照|签证|驾照|驾驶证|扣\d*分|闯红灯|酒驾|公积金|医保|养老金|养老保险|退休金|低保|户口|落户|高考|中考|入学|学区|转学|专利|当兵|征兵|结婚登记|股票|基金|房贷|利率/u,
  /** Speaks of what enforcement does. */
  enforced:
    /罚|查处|处理|查封|扣押|拘留|吊销|没收|责令|违法|犯法|合法|合规|整改|取缔|许可|审批|执照|执法|听证|复议|告知|送达|立案|强拆|拆除|管辖|归哪|归谁|由谁|哪个部门|依据|规定|第[\d〇零一二三四五六七八九十百]+条/u,
};

/** Of each mark, whether a folded question shows it. */
export function marksIn(plain: string): Record<Mark, boolean> {
  const shown = Object.entries(MARKS).map(([mark, words]) => [mark, words.test(plain)]);
  return Object.fromEntries(shown) as Record<Mark, boolean>;
}

/** Whether one of the marks speaks against an answer. */
export function isRefusalMark(marks: Record<Mark, boolean>): boolean {
  return AGAINST.some((mark) => marks[mark]);
}

const AGAINST = ['foreign', 'local', 'secret', 'chat', 'opinion', 'everyday', 'quarrel', 'elsewhere'] as const;
