import { expect, it } from 'vitest';
import { type People, remembering } from '../../src/people/index.ts';

it('asks for everybody once, however often they are spoken of, and keeps roles and departments apart', async () => {
  const asked: string[] = [];
  const people: People = {
    of: async (user) => {
      asked.push(user);
      return { roles: ['officer'], department: user };
    },
    having: async (role, department) => {
      asked.push(`${role} ${department}`);
      return [`${role}-${department}`];
    },
  };
  const once = remembering(people);
  for (const _ of [1, 2]) {
    expect(await once.of('U1')).toEqual({ roles: ['officer'], department: 'U1' });
    expect(await once.of('U2')).toEqual({ roles: ['officer'], department: 'U2' });
    expect(await once.having('contact', 'UM')).toEqual(['contact-UM']);
    expect(await once.having('head', 'UM')).toEqual(['head-UM']);
    expect(await once.having('contact', 'EP')).toEqual(['contact-EP']);
  }
  expect(asked).toEqual(['U1', 'U2', 'contact UM', 'head UM', 'contact EP']);
});
