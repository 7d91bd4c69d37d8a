const OPENING = /^(那|还有|如果|要是|万一|这个|这种|它|上面|刚才|上一|同样)/u;
const ENDING = /(呢|么呢|又如何)[？?。！!]*$/u;

/** Whether a question leans on what was said before: 那逾期呢？, 如果是个人呢, 这种要听证吗. */
export function leansOnWhatWasSaid(text: string): boolean {
  return OPENING.test(text) || ENDING.test(text);
}
