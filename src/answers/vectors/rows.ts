/** Vectors of length one, a row a provision, in whole numbers: `STEPS` is 1. Half the size of floats, exact to 1/20,000. */
export interface Rows {
  width: number;
  values: Int16Array;
}

const STEPS = 32_767;

export function rowCount({ width, values }: Rows): number {
  return values.length / width;
}

/** Cosine of a vector of length one and a row. */
export function cosineOf({ width, values }: Rows, vector: Float64Array, row: number): number {
  let sum = 0;
  for (let d = 0, at = row * width; d < width; d += 1, at += 1) sum += (vector[d] as number) * (values[at] as number);
  return sum / STEPS;
}

/** Gathers rows one by one; `rows` hands them out together. */
export function gatherRows(width: number) {
  let values = new Int16Array(width * 1_024);
  let size = 0;
  return {
    add(vector: Float32Array): void {
      if ((size + 1) * width > values.length) values = grown(values);
      const at = size * width;
      for (let d = 0; d < width; d += 1) values[at + d] = Math.round((vector[d] as number) * STEPS);
      size += 1;
    },
    rows: (): Rows => ({ width, values: values.subarray(0, size * width) }),
  };
}

function grown(values: Int16Array): Int16Array<ArrayBuffer> {
  const larger = new Int16Array(values.length * 2);
  larger.set(values);
  return larger;
}
