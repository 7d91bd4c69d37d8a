const MOST = 31;
const RESERVED = 'history';

/** Names as sheets can have them, in the same order: legal, at most 31 long, no two the same but for their case. */
export function sheetNames(wanted: string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const legal = legalName(name);
    let found = legal;
    for (let again = 2; taken.has(found.toLowerCase()); again += 1) found = numbered(legal, again);
    taken.add(found.toLowerCase());
    return found;
  });
}

function legalName(name: string): string {
  const plain = [...name.replace(/[\\/?*[\]:\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu, '_').trim()].join('');
  const cut = shortened(plain, MOST).replace(/^'|'$/g, '_');
  return cut === '' || cut.toLowerCase() === RESERVED ? `_${cut}` : cut;
}

function numbered(name: string, number: number): string {
  const end = `_${number}`;
  return shortened(name, MOST - end.length) + end;
}

/** Cut between characters. */
function shortened(name: string, most: number): string {
  return name.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
