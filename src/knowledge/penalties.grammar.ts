import { amountsIn, NUMERAL } from './amounts.grammar.ts';
import type { PenaltyReading, Size } from './penalties.types.ts';

const END = `(?:百分之(?:${NUMERAL})|(?:${NUMERAL})\\s*(?:元|倍|日|[%％]))`;
const SIZE = new RegExp(`(?:(${END})以上)?(${END})以下(?:的)?(罚款|拘留)|(${END})(?:的)?罚款`, 'g');
const FIGURE = new RegExp(END, 'g');
const KINDS =
  /警告|通报批评|罚款|没收|暂扣|吊销|撤销|降低资质|停产停业|停业整顿|停止[\u4e00-\u9fff]{2}|关闭|取缔|拆除|恢复原状|限制从业|禁止|不得(?:从事|担任|申请)|拘留|赔偿|加处|按日/g;
const CUES =
  /拒不|逾期|情节(?:特别)?(?:较重|较轻|严重|轻微|恶劣)|后果|造成|(?:没有|无|有)?违法所得|不足|无法计算|个人|单位|主管人员|责任人员|负责人|可以|应当|并处|单处|或者|再次|多次|特别|重大|较大|一般|构成/g;

/** Reads the kinds and sizes of penalties in the official words of an article. */
export function penaltiesIn(text: string): PenaltyReading {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const sizes: Size[] = [];
  let rest = '';
  let from = 0;
  for (const match of plain.matchAll(SIZE)) {
    const lead = plain.slice(from, match.index);
    sizes.push(sizeOf(match, lead));
    rest += `${lead}　`;
    from = match.index + match[0].length;
  }
  rest += plain.slice(from);
  return {
    kinds: [...new Set(plain.match(KINDS) ?? [])].sort(),
    sizes,
    others: rest.match(FIGURE) ?? [],
    open: /罚款|拘留|罚金/.test(rest),
  };
}

function sizeOf([, low, high, kind, fixed]: RegExpMatchArray, lead: string): Size {
  const most = figure(fixed ?? high ?? '');
  const least = fixed === undefined ? low && figure(low) : most;
  return {
    kind: kind ?? '罚款',
    unit: most.unit,
    max: most.value,
    min: least ? least.value : 0,
    base: /[^，。；:：处以按]*$/.exec(lead)?.[0] ?? '',
    cues: (lead.match(CUES) ?? []).join(' '),
  };
}

function figure(written: string): { value: number; unit: string } {
  const unit = /^百分之|[%％]$/.test(written) ? '%' : written.slice(-1);
  const [value = Number.NaN] = amountsIn(written, unit as '元' | '倍' | '日' | '%');
  return { value, unit };
}
