import { type Cell, readXlsx, type Sheet, writeXlsx } from 'hucre/xlsx';

type Value = number | string | boolean | null;

/** What hucre says stands in the cells of a file, and what their formulas come to when they are reckoned here. */
export interface Reckoned {
  sheets: string[];
  /** `at`: a sheet's name and an address like B5. */
  cached(sheet: string, at: string): Value;
  formula(sheet: string, at: string): string | undefined;
  reckon(sheet: string, at: string): Value;
  /** Puts another value into a cell, as somebody who corrects it does. */
  put(sheet: string, at: string, value: Value): void;
  /** Every cell with a formula: sheet and address. */
  formulas(): [string, string][];
  /** Number of the row that begins with this text, from 1. */
  row(sheet: string, first: string): number;
  /** The file as a program saves it that has reckoned everything anew. */
  saved(): Promise<Buffer>;
  /** Every text in the file. */
  texts(): string[];
}

/** A few functions of spreadsheets, written from their description and not from the code that uses them. */
export async function opened(bytes: Uint8Array): Promise<Reckoned> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const put = new Map<string, Value>();
  const sheetOf = (name: string): Sheet => {
    const found = sheets.find((one) => one.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  const detail = (sheet: string, at: string): Cell | undefined => {
    const [row, column] = placeOf(at);
    return sheetOf(sheet).cells?.get(`${row},${column}`);
  };
  const cached = (sheet: string, at: string): Value => {
    const [row, column] = placeOf(at);
    const value = sheetOf(sheet).rows[row]?.[column] ?? null;
    return value instanceof Date ? (value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000 : value;
  };
  const formula = (sheet: string, at: string) => detail(sheet, at)?.formula;
  const reckon = (sheet: string, at: string): Value => {
    const there = put.get(`${sheet}!${at}`);
    if (there !== undefined) return there;
    const written = formula(sheet, at);
    return written === undefined ? cached(sheet, at) : evaluate(written, { sheet, reckon });
  };
  return {
    sheets: sheets.map(({ name }) => name),
    ...{ cached, formula, reckon },
    row: (sheet, first) => sheetOf(sheet).rows.findIndex(([one]) => one === first) + 1,
    saved: async () => {
      const written = sheets.map(({ name, rows, cells }) => {
        const all = new Map<string, Partial<Cell>>();
        for (const [row, values] of rows.entries())
          for (const column of values.keys()) {
            const at = nameOf(`${row},${column}`);
            const found = formula(name, at);
            const style = cells?.get(`${row},${column}`)?.style;
            const value = reckon(name, at);
            const kept =
              put.has(`${name}!${at}`) || found === undefined ? { value } : { formula: found, formulaResult: value };
            all.set(`${row},${column}`, { ...kept, ...(style && { style }) });
          }
        return { name, cells: all };
      });
      return Buffer.from(await writeXlsx({ sheets: written }));
    },
    texts: () => sheets.flatMap(({ rows }) => rows.flat().filter((one) => typeof one === 'string')),
    put: (sheet, at, value) => void put.set(`${sheet}!${at}`, value),
    formulas: () =>
      sheets.flatMap(({ name, cells }) =>
        [...(cells ?? [])].flatMap(([place, cell]): [string, string][] =>
          cell.formula === undefined ? [] : [[name, nameOf(place)]],
        ),
      ),
  };
}

interface Around {
  sheet: string;
  reckon(sheet: string, at: string): Value;
}

const TOKEN = /\s*("(?:[^"]|"")*"|'(?:[^']|'')*'!|\d+(?:\.\d+)?|[A-Z]+\d+(?::[A-Z]+\d+)?|[A-Z]+(?=\()|<=|[-+*/(),=&])/y;

function evaluate(written: string, around: Around): Value {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < written.length) {
    const found = TOKEN.exec(written);
    if (!found) throw new Error(`cannot read ${written}`);
    tokens.push(found[1] ?? '');
  }
  let at = 0;
  const take = () => tokens[at++] ?? '';
  const next = () => tokens[at];

  /** Every cell of an argument; a range has many. */
  const reference = (sheet: string, place: string): Value[] => {
    const [from = '', to = from] = place.split(':');
    const [[top, left], [bottom, right]] = [placeOf(from), placeOf(to)];
    const cells: Value[] = [];
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1)
        cells.push(around.reckon(sheet, nameOf(`${row},${column}`)));
    return cells;
  };
  const atom = (): Value[] => {
    const token = take();
    if (token.startsWith('"')) return [token.slice(1, -1).replaceAll('""', '"')];
    if (token.endsWith("'!")) return reference(token.slice(1, -2).replaceAll("''", "'"), take());
    if (/^\d/.test(token)) return [Number(token)];
    if (/^[A-Z]+\d/.test(token)) return reference(around.sheet, token);
    if (token === '(') {
      const inside = comparison();
      take();
      return inside;
    }
    return call(token);
  };
  const call = (name: string): Value[] => {
    take();
    const given: Value[][] = [];
    while (next() !== ')') {
      given.push(comparison());
      if (next() === ',') take();
    }
    take();
    return [functions[name]?.(given) ?? unknown(name)];
  };
  const chain =
    (part: () => Value[], ...signs: string[]) =>
    (): Value[] => {
      let left = part();
      while (signs.includes(next() ?? '')) left = [combined(take(), left[0] ?? null, part()[0] ?? null)];
      return left;
    };
  const product = chain(atom, '*', '/');
  const sum = chain(product, '+', '-');
  const joined = chain(sum, '&');
  const comparison: () => Value[] = chain(joined, '=');
  const [value = null] = comparison();
  if (at < tokens.length) throw new Error(`more than a formula: ${written}`);
  // A formula that refers to an empty cell comes to zero.
  return value ?? 0;
}

function unknown(name: string): never {
  throw new Error(`no function ${name}`);
}

function combined(sign: string, left: Value, right: Value): Value {
  if (sign === '&') return `${left ?? ''}${right ?? ''}`;
  if (sign === '=') return (left ?? 0) === (right ?? 0);
  if (typeof left === 'string' || typeof right === 'string') return '#VALUE!';
  const [a, b] = [Number(left), Number(right)];
  if (sign === '/') return b === 0 ? '#DIV/0!' : a / b;
  return sign === '+' ? a + b : sign === '-' ? a - b : a * b;
}

const numbers = (given: Value[][]) => given.flat().filter((one) => typeof one === 'number');

const functions: Record<string, (given: Value[][]) => Value> = {
  SUM: (given) => numbers(given).reduce((sum, one) => sum + one, 0),
  COUNT: (given) => numbers(given).length,
  COUNTA: (given) => given.flat().filter((one) => one !== null).length,
  N: ([one]) => (typeof one?.[0] === 'number' ? one[0] : 0),
  ISNUMBER: ([one]) => typeof one?.[0] === 'number',
  IF: ([condition, yes, no]) => (condition?.[0] ? (yes?.[0] ?? 0) : (no?.[0] ?? 0)),
  COUNTIF: ([cells = [], criterion = []]) => {
    const [wanted] = criterion;
    const most = typeof wanted === 'string' && wanted.startsWith('<=') ? Number(wanted.slice(2)) : undefined;
    return cells.filter((one) => (most === undefined ? one === wanted : typeof one === 'number' && one <= most)).length;
  },
};

function placeOf(at: string): [number, number] {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
  return [Number(digits) - 1, [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1];
}

/** B5 for `4,1`. */
function nameOf(place: string): string {
  const [row = 0, column = 0] = place.split(',').map(Number);
  let [name, left] = ['', column];
  for (; left >= 0; left = Math.floor(left / 26) - 1) name = String.fromCharCode(65 + (left % 26)) + name;
  return name + (row + 1);
}
