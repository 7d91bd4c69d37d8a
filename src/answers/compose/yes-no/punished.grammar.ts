import { mayTurnRound } from './measures.grammar.ts';

const PUNISHED = /(?:能不能|可不可以|要不要|该不该|会不会|可以|[能要该会])罚款?[吗么不]?$|罚不罚$/;
const WHETHER = /[吗么不]$|[能要该会]不[能要该会]|可不可以|罚不罚/;

/** Whether a folded question asks for yes or no about a penalty: 要罚吗, 能不能罚. Not one about letting somebody off, or of which something may turn it round. */
export function asksWhetherPunished(question: string): boolean {
  const plain = question.replace(/[\s\p{P}]+$/u, '');
  return (
    PUNISHED.test(plain) && WHETHER.test(plain) && !mayTurnRound(plain) && !/不罚款?[吗么]|免罚|不予|不用罚/.test(plain)
  );
}

/** Whether a folded question asks for yes or no about a hearing. */
export function asksWhetherHearing(question: string): boolean {
  const plain = question.replace(/[\s\p{P}]+$/u, '');
  return /听证/.test(plain) && /(?:要不要|需不需要|用不用|该不该)[^，,]*$|[要需用][^，,]*[吗么]$/.test(plain);
}

/** What a card says of hearings: always, never, or as the case is. */
export function hearingSaid(text: string): 'must' | 'depends' | undefined {
  if (/^应当告知/.test(text)) return 'must';
  return /[时看]|以上|为准|判断/.test(text) ? 'depends' : undefined;
}

/** A penalty in the words of a law, and one that waits for something: nobody is punished at once. */
export function penaltySaid(text: string): 'mayIf' | undefined {
  return /处[^。；]{0,40}(?:罚款|拘留)|吊销|没收/.test(text) ? 'mayIf' : undefined;
}
