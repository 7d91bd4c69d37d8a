const ASKS =
  /能不能|可不可以|能否|可否|要不要|需不需要|该不该|是不是|算不算|有没有权|多久|多长|多少|怎么|如何|咋|谁|哪[个些级里]|什么|几[天日个倍年月次人]|[吗么伐呢]$/;
/** A second question after a comma is short, or begins with what it asks. */
const SHORT = 12;
const MOST = 3;

/**
 * A question taken apart where it asks more than one thing: 无照经营罚多少、要不要听证. Only where every part asks by
 * itself; a question that tells a story before it asks stays whole.
 */
export function partsIn(question: string): string[] {
  const sentences = question.split(/(?<=[？?；;。！!])/).map((one) => one.trim());
  const asking = joined(
    sentences.filter((one) => one !== ''),
    () => true,
  );
  const parts = asking.flatMap((sentence) => joined(sentence.split(/(?<=[，,、])/), isShort));
  return parts.length < 2 || parts.length > MOST ? [question] : parts.map((part) => part.replace(/[，,、；;]$/u, ''));
}

/** Pieces put together until each asks; `alone` says whether a piece that asks may stand by itself after one that does. */
function joined(pieces: string[], alone: (piece: string) => boolean): string[] {
  const whole: string[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const apart = last !== undefined && asks(last) && asks(piece) && alone(piece);
    if (last === undefined || apart) whole.push(piece);
    else whole[whole.length - 1] = last + piece;
  }
  return whole;
}

function asks(piece: string): boolean {
  return ASKS.test(piece.replace(/[\s\p{P}]+$/u, ''));
}

function isShort(piece: string): boolean {
  return [...piece].length <= SHORT || ASKS.test(piece.slice(0, 6));
}
