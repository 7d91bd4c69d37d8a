import type { KnownBlock } from '@slack/types';
import { section } from '../slack/kit/blocks.ts';
import { bold, lines, plain } from '../slack/kit/text.ts';
import { copy } from './copy.ts';
import type { Finding, Report } from './types.ts';

const SHOWN = 8;

/** What blank fields say is counted above; here stands what is wrong in what is filled in. */
export function findingBlocks({ report }: { report: Pick<Report, 'revision'> }, findings: Finding[]): KnownBlock[] {
  const begun = report.revision > 0;
  const wrong = findings.filter((one) => one.level === 'E' && !isBlank(one));
  const soft = findings.filter(({ level }) => level === 'W');
  return begun ? [...listed(copy.toChange, wrong), ...listed(copy.toExplain, soft)] : [];
}

function listed(title: string, findings: Finding[]): KnownBlock[] {
  if (findings.length === 0) return [];
  const rest = findings.length - SHOWN;
  return section(
    lines(
      bold(title),
      ...findings.slice(0, SHOWN).map((one) => plain(findingText(one))),
      rest > 0 && plain(copy.more(rest)),
    ),
  );
}

/** `V05 已审查执法主体：确认数加清理数不能多于审查数`. */
export function findingText({ key, field, message }: Finding): string {
  const rule = /^V\d\d/.exec(key)?.[0];
  return [rule, field && `${field.code} ${field.label}`, message].filter(Boolean).join('　');
}

/** A field that is not filled in; not one that asks for words because of what stands elsewhere. */
export function isBlank({ key, field }: Finding): boolean {
  return key.startsWith('blank:') && field?.type !== 'text';
}
