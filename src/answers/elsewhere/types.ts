/** From 0 to 1 by unit; those left out have 0. */
export type Shares = ReadonlyMap<number, number>;

export interface Scored {
  id: number;
  score: number;
}

/** What an office has for searching besides the product's own. It only ever changes the order of what is found. */
export interface Elsewhere {
  /** Starts at once, so that the rest of the search can go on meanwhile. */
  ask(text: string): {
    /** The units with what was learnt of them, best first; as they were where nothing was. Never rejects. */
    over(units: ReadonlyMap<number, number>, usable: (id: number) => boolean): Promise<Scored[]>;
  };
}
