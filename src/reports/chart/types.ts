/** How a department's statistics form stands: `none` is one that nobody has begun. */
export type FormState = 'accepted' | 'submitted' | 'draft' | 'returned' | 'none';

/** One department in the picture. */
export interface Bar {
  /** What the department is called there: its field. */
  name: string;
  state: FormState;
  /** Fields filled in, of all that are asked for. */
  filled: number;
  all: number;
  /** What keeps the form from being handed in, beside what is blank; absent while nobody has begun it. */
  errors?: number;
  /** Problems found that are not closed yet. */
  problems: number;
  /** Records whose day has passed. */
  late: number;
}

/** What the picture shows. */
export interface Chart {
  title: string;
  /** Which form, and how long there is time. */
  about: string;
  /** Names samples as such; absent where everything is real. */
  mark?: string;
  bars: Bar[];
}

/** A finished PNG with the same in words. */
export interface Picture {
  name: string;
  bytes: Uint8Array;
  /** At most 1,000 characters. */
  alt: string;
}
