import { PLACE, placeOf } from './place.grammar.ts';
import type { Citation } from './types.ts';

/** What is needed of an instrument to know it in free text. */
export interface Named {
  short: string;
  title: string;
  aliases: readonly string[];
}

const ANY_PLACE = new RegExp(PLACE, 'g');
const EDITION = /[（(](?:([0-9]{4}-[0-9]{2}-[0-9]{2})|[^（()）]{0,12}(?:年|修订|修正|版)[^（()）]{0,6})[)）]$/;
const LINK = /^[\s、，,；;和及与或者以至到的还有]*(?:该法|同法|该条例|该规定|该办法)?[\s的]*$/;
// A name may follow these without a space: 按照处罚法, 违反劳动法, 请问治安法.
const BEFORE_NAME =
  /(?:^|[^\p{Script=Han}]|[按照据依循用的和与及或了是看查到反犯引在中对把问说由从因为于以新旧有见行条款项、])$/u;

/**
 * The provisions named in free text, in order: 处罚法51条, 《行政处罚法》第五十一条第二款, 行政处罚法第51条、第52条.
 * 行政处罚法 §51(2) is the same as 行政处罚法第51条第2款.
 * A name counts when it is a title (with or without 中华人民共和国), a short title or an alias of one of `instruments`.
 */
export function findCitations(written: string, instruments: readonly Named[]): Citation[] {
  const text = withoutSigns(written);
  const names = namesOf(instruments);
  const found: Citation[] = [];
  let previous: { end: number; instrument: string; version?: string } | undefined;
  for (const match of text.matchAll(ANY_PLACE)) {
    const place = placeOf(match.slice(1));
    if (!place) continue;
    const lead = text.slice(0, match.index);
    const linked = previous && LINK.test(text.slice(previous.end, match.index)) ? previous : undefined;
    const source = namedBefore(lead, names) ?? linked;
    if (!source) continue;
    const { instrument, version } = source;
    found.push({ instrument, ...(version === undefined ? {} : { version }), ...place });
    previous = { end: match.index + match[0].length, instrument, ...(version === undefined ? {} : { version }) };
  }
  return found;
}

function withoutSigns(text: string): string {
  return text.replace(/§\s*(\d{1,4})(?:\s*[（(](\d{1,3})[)）])?/g, (_, article: string, paragraph?: string) =>
    paragraph === undefined ? `第${article}条` : `第${article}条第${paragraph}款`,
  );
}

function namedBefore(lead: string, names: Names): { instrument: string; version?: string } | undefined {
  const upToEdition = lead.replace(/[\s的]+$/, '');
  const edition = EDITION.exec(upToEdition);
  const upToName = upToEdition.slice(0, edition?.index ?? upToEdition.length).trimEnd();
  const instrument = upToName.endsWith('》') ? marked(upToName, names) : longestName(plain(upToName, ' '), names);
  if (instrument === undefined) return undefined;
  return { instrument, ...(edition?.[1] === undefined ? {} : { version: edition[1] }) };
}

/** Between 《 and 》 stands the whole name: 《某某处罚法》 is not 处罚法. */
function marked(lead: string, names: Names): string | undefined {
  let depth = 0;
  for (let at = lead.length - 1; at >= 0; at -= 1) {
    if (lead[at] === '》') depth += 1;
    if (lead[at] === '《') depth -= 1;
    if (depth === 0) return names.known.get(plain(lead.slice(at)));
  }
  return undefined;
}

function longestName(lead: string, names: Names): string | undefined {
  for (let length = Math.min(names.longest, lead.length); length >= 2; length -= 1) {
    const instrument = names.known.get(lead.slice(-length));
    if (instrument !== undefined) return BEFORE_NAME.test(lead.slice(0, -length)) ? instrument : undefined;
  }
  return undefined;
}

interface Names {
  known: Map<string, string>;
  longest: number;
}

const cache = new WeakMap<readonly Named[], Names>();

function namesOf(instruments: readonly Named[]): Names {
  const cached = cache.get(instruments);
  if (cached) return cached;
  const known = new Map<string, string>();
  for (const { short, aliases } of instruments) for (const alias of aliases) known.set(plain(alias), short);
  // A real title wins over another instrument's alias.
  for (const { short, title } of instruments) known.set(plain(title), short).set(plain(short), short);
  const longest = Math.max(0, ...[...known.keys()].map((name) => name.length));
  const names = { known, longest };
  cache.set(instruments, names);
  return names;
}

/** `gap` stands for white space: nothing within a name, a boundary before one. */
function plain(text: string, gap = ''): string {
  return text
    .normalize('NFKC')
    .replace(/[《》〈〉]/g, '')
    .replace(/\s+/g, gap)
    .replaceAll('中华人民共和国', '');
}
