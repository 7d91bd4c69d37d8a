import { expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { openTexts } from '../../src/knowledge/texts/index.ts';
import { inForceOn, timelineOf } from '../../src/knowledge/timeline.ts';

/** Days on which laws named in section 3 of the domain's changes.md came into force, and one after them. */
const DAYS = ['2025-10-15', '2026-01-01', '2026-05-01', '2026-11-26'];

it('every power whose law has changed since the snapshot says so', () => {
  const loaded = loadKnowledge('knowledge');
  if (!loaded.ok) throw new Error('mistakes in the knowledge');
  const { powers, instruments } = loaded.knowledge;
  const texts = openTexts('nowhere');
  const old = (day: string) =>
    powers.filter(({ violated, penalised }) =>
      [...violated, ...penalised].some(({ instrument, version }) => {
        const known = timelineOf(instrument, instruments, texts);
        return known !== undefined && inForceOn(known.stages, day)?.adopted !== version;
      }),
    );
  for (const day of DAYS) expect(old(day).filter(({ marks }) => !marks.statusWarning)).toEqual([]);
  expect(old('2025-10-15').map(({ id }) => id)).toEqual(['MKT-05', 'MKT-06', 'MKT-07', 'MKT-16']);
  expect(old('2026-01-01').map(({ id }) => id)).toContain('POL-01');
  const named = powers.filter(({ id }) => ['SAF-12', 'SAF-13', 'SAF-14'].includes(id));
  expect(named.every(({ marks }) => marks.statusWarning?.includes('危险化学品安全法'))).toBe(true);
});
