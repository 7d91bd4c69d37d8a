import type { KnownBlock } from '@slack/types';
import type { Knowledge } from '../knowledge/types.ts';
import { departmentName, type Person, roleNames } from '../people/index.ts';
import { buttons, context, header, section } from '../slack/kit/blocks.ts';
import { lines, md, mention, plain } from '../slack/kit/text.ts';
import { copy } from './copy.ts';

const PAGE = 15;

/** Everybody from one place on, each with a button. */
export function peopleBlocks(people: (Person & { user: string })[], knowledge: Knowledge, from: number): KnownBlock[] {
  const left = people.length - from - PAGE;
  const more = { action: 'people', label: copy.more(left), value: String(from + PAGE) };
  return [
    header(copy.title),
    ...context(plain(people.length === 0 ? copy.none : copy.count(people.length))),
    ...people
      .slice(from, from + PAGE)
      .flatMap(({ user, ...person }) => [
        ...section(
          lines(
            md`${mention(user)}　${plain(person.roles.map((role) => roleNames[role]).join('、') || copy.noRole)}`,
            plain(
              [departmentName(knowledge, person.department) ?? copy.noDepartment, person.unit, person.post]
                .filter(Boolean)
                .join('　'),
            ),
          ),
        ),
        ...buttons([{ action: 'person', label: copy.change, value: user }]),
      ]),
    ...buttons([{ action: 'person', label: copy.add, value: 'new', primary: true }, ...(left > 0 ? [more] : [])]),
  ];
}
