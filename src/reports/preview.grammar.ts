const PREVIEW = /^(?:preview|预览)(?:\s+(\S+))?$/i;

/** What `/digest preview UM` asks for; undefined where it is something else. */
export function askedPreview(typed: string): { department?: string } | undefined {
  const found = PREVIEW.exec(typed);
  return found ? (found[1] ? { department: found[1] } : {}) : undefined;
}
