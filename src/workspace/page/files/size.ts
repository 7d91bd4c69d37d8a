const STEP = 1024;

/** Bytes in words: 512 B, 24 KB, 3.5 MB. */
export function sizeText(bytes: number): string {
  if (bytes < STEP) return `${bytes} B`;
  const inKb = bytes / STEP;
  return inKb < STEP ? `${Math.round(inKb)} KB` : `${(inKb / STEP).toFixed(1)} MB`;
}
