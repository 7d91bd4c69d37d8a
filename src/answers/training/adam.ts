const MEAN = 0.9;
const SPREAD = 0.999;

type Numbers = Float32Array | Float64Array;

/** From the first of these numbers to before the second. */
type Span = readonly [number, number];

/**
 * Adam (Kingma and Ba, 2015) over `values`: each step moves them against `slopes`, which are zero afterwards. Where only
 * some of them have slopes, `spans` says which; the others stay as they are.
 */
export function adam(values: Numbers): (slopes: Numbers, rate: number, spans?: Iterable<Span>) => void {
  const [mean, spread] = [values.map(() => 0), values.map(() => 0)];
  let step = 0;
  return (slopes, rate, spans = [[0, values.length]]) => {
    step += 1;
    const pace = (rate * Math.sqrt(1 - SPREAD ** step)) / (1 - MEAN ** step);
    for (const [from, to] of spans) move(values, slopes, { mean, spread, pace, from, to });
  };
}

interface Move {
  mean: Numbers;
  spread: Numbers;
  pace: number;
  from: number;
  to: number;
}

function move(values: Numbers, slopes: Numbers, { mean, spread, pace, from, to }: Move): void {
  for (let at = from; at < to; at += 1) {
    const slope = slopes[at] as number;
    slopes[at] = 0;
    mean[at] = MEAN * (mean[at] as number) + (1 - MEAN) * slope;
    spread[at] = SPREAD * (spread[at] as number) + (1 - SPREAD) * slope * slope;
    (values[at] as number) -= (pace * (mean[at] as number)) / (Math.sqrt(spread[at] as number) + 1e-8);
  }
}
