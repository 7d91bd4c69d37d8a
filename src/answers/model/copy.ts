import type { Fault } from './types.ts';

/** What people read of the model's part. */
export const modelCopy = {
  taskBasis: (count: number) => `查到依据 ${count} 条`,
  taskBasisRewritten: (count: number) => `换成法律用语再查，查到依据 ${count} 条`,
  taskCheck: '逐句核对',
  taskChecked: (said: number, dropped: number) =>
    dropped === 0 ? `逐句核对：${said} 句都有出处` : `逐句核对：留下 ${said} 句，删去 ${dropped} 句`,
  taskEnded: { slow: '没有在限定时间内说完', stopped: '已停止', failed: '模型中断了', lost: '准绳重启，没有说完' },
  foot: (model: string) => `模型说明（${model}），逐句核对过数字、日期、条文和引文；以上面的答复为准。`,
  legend: (id: number, name: string) => `[${id}] ${name}`,
  fullStop: '。',
  maskedName: '〔姓名〕',
  noSubject: '无',
  noField: '未指定',
  noPoint: '（没有找到有把握的答复）',
  nothingFound: '没有找到。',
  noTool: '没有这个工具。',
  wrongArguments: '参数不对。',
  shown: (model: string, prompts: string, ending: string) => `模型说明（${model}，提示词 ${prompts}，${ending}）`,
  dropped: (faults: Partial<Record<Fault, number>>) => {
    const why = Object.entries(faults).map(([fault, count]) => `${FAULTS[fault as Fault]} ${count} 句`);
    return why.length > 0 ? `删去：${why.join('，')}` : '没有删去的句子';
  },
  judgedAgain: (same: boolean) => (same ? '现在重新核对，结果相同。' : '现在重新核对，结果不同。'),
};

const FAULTS: Record<Fault, string> = {
  ...{ uncited: '没有出处', long: '太长', sign: '有链接或符号', quote: '引文对不上', figure: '数字对不上' },
  ...{
    reference: '条款对不上',
    name: '文件名对不上',
    authority: '机关对不上',
    condition: '情形对不上',
    force: '轻重对不上',
    negation: '正反对不上',
    mixed: '几处拼在一起',
  },
  unsupported: '依据里没有',
};
