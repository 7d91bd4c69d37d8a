/** The hundred commonest surnames, of nine people in ten; rare ones are too often the beginning of a word. */
const COMMON =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏傅方邹熊白孟秦邱侯江尹薛阎段雷龙黎史陶贺毛郝顾龚邵覃武钱戴严莫孔]';
/** What may be taken for a name. */
const NO_NAME = '(?!许可|沈阳|程序|于是|任何|金额|孔洞)';
/** A given name does not end in what a place or a house is called by. */
const GIVEN =
  '(?:(?![店厂摊车房屋地路家户场站点园院校区镇村街司局所队市县河湖山井的了是有和与在我你他她它])\\p{Script=Han})';
const BEGINS = '(?<=^|[\\s,，。；;：:、!！?？“”]|有个|那个|这个|村民|居民|摊主|商户|个人)';
const DOES =
  '把|被|占|摆|打|没|未|无|开|倒|偷|卖|骂|举报|投诉|拖|私|擅|不|在|昨|今|前天|上周|上个?月|拒|堆|排|乱|违|搭|建|盖|装|养|租|欠|扣|雇|殴|砸|抢|涉|住|烧|放|收|向|跟|和|家|的(?:店|饭店|摊|厂|案|车|房|地|工地|公司|公?司)';
const ADDRESSED = '老板|经理|科长|局长|队长|大爷|大妈|大叔|阿姨|大姐|大哥|总|某';

/** Where a name may stand without a word that introduces it: before what it does (张伟把…), is addressed by, or as 老李, 小王. */
export const SUBJECTS = [
  new RegExp(`${BEGINS}${NO_NAME}${COMMON}${GIVEN}{1,2}?(?=${DOES})`, 'gu'),
  new RegExp(`${NO_NAME}${COMMON}${GIVEN}{0,2}?(?=${ADDRESSED})`, 'gu'),
  new RegExp(`[老小]${COMMON}(?=的|${DOES}|怎|[,，。？?！!]|$)`, 'gu'),
];
