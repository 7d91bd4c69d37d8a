import type { KnownBlock } from '@slack/types';
import { shanghaiMoment } from '../knowledge/day.ts';
import { allFields, type Register } from '../registers/define.ts';
import { context, header, section } from '../slack/kit/blocks.ts';
import { lines, type Mrkdwn, md, mention, plain } from '../slack/kit/text.ts';
import type { AuditHead, AuditLink } from '../storage/audit.ts';
import { audit as copy } from './copy.ts';

const MOST = 60;
const PERSON = /^[UW][A-Z0-9]+$/;

interface Life {
  id: string;
  links: AuditLink[];
  head: AuditHead | undefined;
}

/** The links of the chain about one record, oldest first: when, who, what, from where. */
export function auditBlocks(register: Register, { id, links, head }: Life): KnownBlock[] {
  const left = links.length - MOST;
  return [
    header(copy.title(register.name, id)),
    ...(left > 0 ? context(plain(copy.earlier(left))) : []),
    ...section(
      links.length === 0 ? plain(copy.none) : lines(...links.slice(-MOST).map((link) => line(register, link))),
    ),
    ...context(plain(copy.means), ...(head ? [plain(copy.head(head.seq, head.mac))] : [])),
  ];
}

function line(register: Register, { seq, at, actor, action, detail }: AuditLink): Mrkdwn {
  const when = shanghaiMoment(new Date(at)).slice(0, 16).replace('T', ' ');
  const { fields, via, person } = detail;
  const more = [
    typeof fields === 'string' && fields !== '' && copy.fields(labelsOf(register, fields)),
    typeof via === 'string' && (copy.via[via] ?? via),
  ].filter((one): one is string => Boolean(one));
  const who = PERSON.test(actor) ? mention(actor) : plain(actor === 'sample' ? copy.sample : copy.bot);
  const whom = typeof person === 'string' && PERSON.test(person) ? md` ${mention(person)}` : plain('');
  const what = plain(nameOf(register, action));
  return md`${plain(String(seq))}　${plain(when)}　${who}　${what}${whom}${plain(more.map((one) => `　${one}`).join(''))}`;
}

function nameOf({ id, steps }: Register, action: string): string {
  const [part = '', step = ''] = action.split('.');
  return (part === id && steps[step]?.name) || copy.actions[part === id ? step : action] || action;
}

/** Names of the fields that were given, never what was written in them. */
function labelsOf(register: Register, fields: string): string {
  const known = allFields(register);
  return fields
    .split(',')
    .flatMap((field) => known[field]?.label ?? [])
    .join('、');
}
