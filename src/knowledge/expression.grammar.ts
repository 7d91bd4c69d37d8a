import { type Expression, ITEM } from './form.types.ts';

/** What a word of the language stands for. */
const CELLS = { 本期: 'period', 累计: 'total', 上期累计: 'previous' } as const;
const SUM_OF = '合计';
const TOKEN =
  /\s*(?:(\d{1,9})|([A-Z](?:\d{2}[a-z]?)?(?![A-Za-z0-9]))|(<=|>=|!=|[-+*<>=()])|(上期累计|本期|累计|合计|本项|方案应报|是|否|或|且))/y;
const COMPARING = ['<=', '<', '>=', '>', '=', '!='];

type Read = { expression: Expression } | { mistake: string };

/**
 * Reads what a rule says: comparisons of sums of cells, joined by 且 and 或 (且 binds closer). A cell is a field code, or
 * 本期（）, 累计（）, 上期累计（） of one; 合计（） of a section letter is the sum of its figures. Nothing is evaluated here.
 */
export function readCondition(written: string): Read {
  return readWhole(written, (tokens) => tokens.condition());
}

/** Reads a sum of cells. */
export function readSum(written: string): Read {
  return readWhole(written, (tokens) => tokens.sum());
}

function readWhole(written: string, read: (grammar: ReturnType<typeof grammarOf>) => Expression): Read {
  try {
    const grammar = grammarOf(tokensOf(written));
    const expression = read(grammar);
    grammar.end();
    return { expression };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { mistake: error.message };
  }
}

function tokensOf(written: string): string[] {
  const text = written.normalize('NFKC').trim();
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found) throw new SyntaxError(`“${text.slice(at).trim()}”`);
    tokens.push(found[0].trim());
  }
  return tokens;
}

/** One function a rule of the grammar; each takes its tokens and throws a SyntaxError where they do not fit. */
function grammarOf(tokens: string[]) {
  let at = 0;
  const fail = (): never => {
    throw new SyntaxError(tokens[at] === undefined ? '式子没有写完' : `“${tokens.slice(at).join(' ')}”`);
  };
  const take = (...these: string[]): string | undefined =>
    these.includes(tokens[at] ?? '') ? tokens[at++] : undefined;
  const next = (): string => tokens[at++] ?? fail();
  const chain = (of: () => Expression, ops: Record<string, string>) => (): Expression => {
    let left = of();
    for (let sign = take(...Object.keys(ops)); sign; sign = take(...Object.keys(ops)))
      left = { op: ops[sign], left, right: of() } as Expression;
    return left;
  };
  const inside = (name: () => string): string => {
    if (!take('(')) fail();
    const inner = name();
    return take(')') ? inner : fail();
  };
  const code = (): string => {
    const name = tokens[at] ?? '';
    if (name !== '本项' && !/^[A-Z]\d/.test(name)) fail();
    at += 1;
    return name === '本项' ? ITEM : name;
  };
  const atom = (): Expression => {
    const token = tokens[at] ?? fail();
    if (token === '本项' || /^[A-Z]\d/.test(token)) return { cell: 'own', code: code() };
    at += 1;
    if (/^\d/.test(token)) return { number: Number(token) };
    if (token === '是' || token === '否') return { number: token === '是' ? 1 : 0 };
    if (token === '方案应报') return { day: 'planDue' };
    if (token === SUM_OF) return { sumOf: inside(next) };
    if (token in CELLS) return { cell: CELLS[token as keyof typeof CELLS], code: inside(code) };
    at -= 1;
    if (!take('(')) fail();
    const within = sum();
    return take(')') ? within : fail();
  };
  const product = chain(atom, { '*': '*' });
  const sum = chain(product, { '+': '+', '-': '-' });
  const comparison = (): Expression => {
    const left = sum();
    const op = take(...COMPARING) ?? fail();
    return { op, left, right: sum() } as Expression;
  };
  const condition = chain(chain(comparison, { 且: 'and' }), { 或: 'or' });
  const end = () => (at < tokens.length ? fail() : undefined);
  return { condition, sum, end };
}

/** Every field code in an expression, once, in order. */
export function codesIn(expression: Expression): string[] {
  if ('op' in expression) return [...new Set([...codesIn(expression.left), ...codesIn(expression.right)])];
  return 'cell' in expression ? [expression.code] : [];
}

/** Every section letter in an expression. */
export function sectionsIn(expression: Expression): string[] {
  if ('op' in expression) return [...sectionsIn(expression.left), ...sectionsIn(expression.right)];
  return 'sumOf' in expression ? [expression.sumOf] : [];
}
