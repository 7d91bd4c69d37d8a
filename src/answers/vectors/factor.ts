import type { Sparse } from './cooccurrence.ts';

const ROUNDS = 1;

/**
 * A `width`-dimensional sketch of the leading subspace of a symmetric matrix, by one round of subspace iteration: one
 * orthonormal column a dimension, one row a word, row after row. Similar rows are similar words; the spectrum is left
 * out on purpose (measured better than scaling by it), so no eigenvectors are needed.
 */
export function factor(matrix: Sparse, width: number): Float32Array {
  let basis = orthonormal(noise(matrix.size * width), width);
  for (let round = 0; round < ROUNDS; round += 1) basis = orthonormal(times(matrix, basis, width), width);
  return Float32Array.from(basis);
}

/** Roughly normal numbers from a fixed linear congruential sequence: the same for every build. */
function noise(length: number): Float64Array {
  let state = 12_345;
  const uniform = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  return new Float64Array(length).map(() => uniform() + uniform() + uniform() - 1.5);
}

function times({ size, starts, columns, values }: Sparse, basis: Float64Array, width: number): Float64Array {
  const product = new Float64Array(size * width);
  for (let row = 0; row < size; row += 1) {
    const to = row * width;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at += 1) {
      const from = (columns[at] as number) * width;
      const value = values[at] as number;
      for (let d = 0; d < width; d += 1) (product[to + d] as number) += value * (basis[from + d] as number);
    }
  }
  return product;
}

/** Orthonormal columns spanning the same space (Cholesky QR); rows are changed in place. */
function orthonormal(rows: Float64Array, width: number): Float64Array {
  const lower = cholesky(inner(rows, width), width);
  for (let row = 0; row < rows.length; row += width) {
    for (let i = 0; i < width; i += 1) {
      let sum = rows[row + i] as number;
      for (let k = 0; k < i; k += 1) sum -= (lower[i * width + k] as number) * (rows[row + k] as number);
      rows[row + i] = sum / (lower[i * width + i] as number);
    }
  }
  return rows;
}

function inner(rows: Float64Array, width: number): Float64Array {
  const products = new Float64Array(width * width);
  for (let row = 0; row < rows.length; row += width) {
    for (let i = 0; i < width; i += 1) {
      const value = rows[row + i] as number;
      const to = i * width;
      for (let k = 0; k <= i; k += 1) (products[to + k] as number) += value * (rows[row + k] as number);
    }
  }
  return products;
}

function cholesky(products: Float64Array, width: number): Float64Array {
  const lower = new Float64Array(width * width);
  for (let i = 0; i < width; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = products[i * width + j] as number;
      for (let k = 0; k < j; k += 1) sum -= (lower[i * width + k] as number) * (lower[j * width + k] as number);
      lower[i * width + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (lower[j * width + j] as number);
    }
  }
  return lower;
}
