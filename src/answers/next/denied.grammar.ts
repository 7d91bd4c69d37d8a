/** Whether words put before or behind a question turn it round. */
export function isDenied(more: string): boolean {
  return /[不没无未非别]/u.test(more);
}
