// Reads one workbook and says what stands in it. Runs in a thread of its own, which may be ended at any time.
import { parentPort, workerData } from 'node:worker_threads';
import { readXlsx } from 'hucre/xlsx';

const { bytes, most } = workerData;

parentPort.postMessage(await told());

async function told() {
  let workbook;
  try {
    workbook = await readXlsx(bytes);
  } catch {
    return { wrong: 'damaged' };
  }
  const sheets = workbook.sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden);
  if (sheets.length > most.sheets || sheets.some(isTooLarge)) return { wrong: 'tooMany' };
  for (const { name, cells = new Map() } of sheets) {
    const place = [...cells].find(([, cell]) => isUnreckoned(cell))?.[0];
    if (place) return { sheet: name, cell: addressOf(place) };
  }
  return { sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => Array.from(row, written)) })) };
}

function isTooLarge({ rows }) {
  return rows.length > most.rows || rows.some((row) => row.length > most.columns);
}

function isUnreckoned({ formula, value }) {
  return formula !== undefined && (value === null || value === undefined);
}

function written(value) {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().replace('T00:00:00.000Z', '') : String(value);
}

/** B5 for row 4 and column 1, as `4,1`. */
function addressOf(place) {
  const [row, column] = place.split(',').map(Number);
  return `${letters(column)}${row + 1}`;
}

function letters(column) {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
