import { copy } from '../copy.ts';
import type { Channel, Person } from '../protocol.ts';
import type { Group } from '../types.ts';
import { BOT_USER } from './ids.ts';

const OFFICER = 'U0OFFICER';
const CONTACT = 'U0CONTACT';
const SUPERVISOR = 'U0SUPERVISE';
const ADMINISTRATOR = 'U0ADMIN';

export const people: Person[] = [
  { id: OFFICER, role: 'officer', ...copy.people.officer },
  { id: CONTACT, role: 'contact', ...copy.people.contact },
  { id: SUPERVISOR, role: 'supervisor', ...copy.people.supervisor },
  { id: ADMINISTRATOR, role: 'administrator', ...copy.people.administrator },
];

export const bot: Person = { id: BOT_USER, role: 'bot', ...copy.bot };

const everyone = people.map((person) => person.id);

/** The channels of a fresh workspace; a stored one of the same id takes their place. */
export const channels: Channel[] = [
  { id: 'C0ASKLAW', kind: 'channel', ...copy.channels.ask, members: [...everyone, BOT_USER] },
  { id: 'C0MARKET', kind: 'channel', ...copy.channels.market, members: [OFFICER, BOT_USER] },
  { id: 'C0URBAN', kind: 'channel', ...copy.channels.urban, members: [OFFICER, BOT_USER] },
  { id: 'C0OVERSEE', kind: 'channel', ...copy.channels.supervision, members: [SUPERVISOR, CONTACT, BOT_USER] },
  { id: 'C0CHAT', kind: 'channel', ...copy.channels.chat, members: everyone },
  ...everyone.map(
    (person): Channel => ({
      id: `D${person.slice(1)}`,
      kind: 'im',
      name: copy.bot.name,
      topic: copy.channels.direct,
      members: [person, BOT_USER],
    }),
  ),
];

export const groups: Group[] = [
  { id: 'S0ZHIFA', handle: 'zhifa', name: copy.groups.officer, users: [OFFICER] },
  { id: 'S0LIANLUO', handle: 'lianluo', name: copy.groups.contact, users: [CONTACT] },
  { id: 'S0JIANDU', handle: 'jiandu', name: copy.groups.supervisor, users: [SUPERVISOR] },
  { id: 'S0CHENGGUAN', handle: 'chengguan', name: copy.groups.urban, users: [OFFICER, CONTACT] },
];
