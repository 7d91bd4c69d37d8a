/** How people ask about one article of one version, in our own words. */
export interface Phrased {
  /** Short title and ISO day of adoption. */
  instrument: string;
  adopted: string;
  /** 第八条. */
  label: string;
  phrases: string[];
}

/** With the place an editor can jump to. */
export interface PhrasedLine extends Phrased {
  file: string;
  line: number;
}
