const BREAK = '[\\s\\p{P}]*';
const BRIEFLY = '(?:一下|下(?!属|级|列|岗|水|游|架|班))';
const COURTESY = [
  '[你您]好',
  '老师好?(?=[\\s\\p{P}])',
  `请问${BRIEFLY}?`,
  `我?们?(?:想|要)(?:请教|咨询|了解|问)(?![题责询])(?:${BRIEFLY}|问)?`,
  `(?:请教|咨询|了解|问)${BRIEFLY}`,
  '我?想知道',
  `(?:麻烦|劳烦)[您你]?(?:帮我)?(?:问|查|看)${BRIEFLY}`,
  `帮我?忙?(?:查|看|问)${BRIEFLY}`,
].join('|');
const BEFORE = new RegExp(`^(?:${BREAK}(?:${COURTESY}))+${BREAK}(?=.)`, 'u');
const AFTER = new RegExp(`(?<=.)${BREAK}(?:谢谢|多谢|感谢)[您你]?[了啦]?${BREAK}$`, 'u');
const EMPHASIS = /(?:到底|究竟)(?=能|可|要|该|怎|如何|多|谁|是|有|应|会|算|罚|需|几|哪|什么)/gu;

/** Without the words before and after a question that ask nothing themselves: 您好，请问…，谢谢. */
export function withoutCourtesy(text: string): string {
  return text.replace(AFTER, '').replace(BEFORE, '').replace(EMPHASIS, '');
}

const PARTICLES = '吗么嘛呢啊呀吧呐哦噢哈哇啦呗的';

/** Without the particles it ends with; `yesNo` when one of them makes it a question. */
export function withoutParticles(text: string, isWord: (word: string) => boolean): { text: string; yesNo: boolean } {
  let [rest, yesNo] = [text, false];
  for (;;) {
    const last = rest.at(-1) ?? '';
    if (rest.length < 2 || !PARTICLES.includes(last) || !isWord(last) || /[什怎这那多要]么$/u.test(rest)) break;
    yesNo ||= '吗么嘛'.includes(last);
    rest = rest.slice(0, -1);
  }
  return { text: rest, yesNo };
}
