import { plain } from '../../slack/kit/text.ts';
import type { Duty } from '../duty.ts';
import type { Due, OfDay } from './types.ts';

const FIELD = 'due';

/** Of these duties those whose day is near or past: for a department's contacts, or its heads where it has none. */
export function dutiesNear(duties: Duty[], { stageNow }: OfDay): Due[] {
  return duties.flatMap(({ id, department, title, facts, due, since, look }) => {
    const stage = stageNow({ due, since });
    if (!stage) return [];
    const whom: Due['whom'] = async (people) => {
      const contacts = await people.having('contact', department);
      return contacts.length > 0 ? contacts : people.having('head', department);
    };
    return [{ record: id, field: FIELD, due, ...stage, title: plain(title), facts, look, whom }];
  });
}
