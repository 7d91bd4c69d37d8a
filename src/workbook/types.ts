/** A workbook as plain data: sheets of rows of cells. */
export interface Workbook {
  title: string;
  sheets: Sheet[];
}

export interface Sheet {
  /** Made legal and unique by `sheetNames`, by which formulas name it too. */
  name: string;
  /** Widths in digits of the standard font; a Chinese character is two wide. */
  widths: number[];
  rows: Cell[][];
  /** Rows and columns that stay in sight. */
  frozen?: { rows: number; columns: number };
  /** Range with buttons that filter, heads included: A4:H20. */
  filter?: string;
  /** Ranges like A1:D1, shown as one cell. */
  merged?: string[];
  lists?: DropDown[];
  /** Heights of rows in points, by number from 0. */
  heights?: Record<number, number>;
  /** Rows repeated on every printed page: 1:4. */
  repeated?: string;
}

/** Values to choose from in a range; anything else is questioned, not forbidden, unless the list is `open`. */
export interface DropDown {
  range: string;
  values: string[];
  /** Shown beside the cell. */
  hint: string;
  open?: boolean;
}

/** One cell; empty without content. */
export interface Cell {
  content?: Content;
  look?: Look;
}

/** `text` is a text whatever it begins with. `formula` is ours alone, without its equals sign, with the value it comes to. */
export type Content =
  | { text: string }
  | { number: number }
  | { day: string }
  | { formula: string; value: number | string };

export type Look = 'title' | 'note' | 'head' | 'part' | 'label' | 'text' | 'input' | 'computed' | 'total' | Special;

/** Looks with a number format of their own. */
type Special = 'dayInput' | 'day' | 'dayTotal' | 'rate' | 'link';
