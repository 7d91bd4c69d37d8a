/** What an officer calls a measure or penalty, and what a law does. Demolition is not among them: who may do it is another question. */
const MEASURES: [asked: RegExp, said: RegExp][] = [
  [/罚/, /罚款/],
  [/拘留|关起来|关几天/, /拘留/],
  [/没收|收走|收掉/, /没收/],
  [/吊/, /吊销/],
  [/扣/, /扣押|扣留|暂扣/],
  [/封/, /查封/],
  [/停产|停业|停工|停下来|关停/, /停产|停业|停工|停止/],
];
const DENIED = /不得|不予|不执行|不适用|不再|免予|无权/;

/** Whether a text provides for every measure an action asks about, and denies nothing. All folded. */
export function providesFor(action: string, text: string): boolean {
  const asked = MEASURES.filter(([word]) => word.test(action));
  return asked.length > 0 && !DENIED.test(text) && asked.every(([, said]) => said.test(text));
}

/** Who it is or what came between may turn a penalty round, and no provision on the penalty says so: age, pregnancy, illness, time, amends. */
const TURNS =
  /岁|孕|哺乳|未成年|小孩|孩子|娃|学生|精神|智障|残疾|聋|盲|老(?:人|头|太|汉)|初次|第一次|首次|头一回|过了.{1,4}年|.年前|主动|自首|悔改|已经?改|改(?:了|好|正了)|退赃|调解|谅解/;

/** Whether a folded question tells of something that may turn a penalty round. */
export function mayTurnRound(question: string): boolean {
  return TURNS.test(question);
}

/** Whether an action is to come at once: 直接罚款. */
export function asksAtOnce(action: string): boolean {
  return /直接|马上|立刻|立即|当场/.test(action);
}

/** Whether a text punishes only, or more, those who were told to mend and did not. */
export function isForRefusal(text: string): boolean {
  return /逾期|拒不|仍不|责令.{0,6}改正/.test(text);
}
