import type { Citation, Instrument, Knowledge, Power } from '../knowledge/types.ts';
import type { Basis } from './types.ts';

/** What a case rests on, out of the knowledge in use; undefined when the power or the pack is not there. */
export function basisFor(
  { powers, packs, circumstances, instruments }: Knowledge,
  { power: id, row, pack: packId, actEnd }: { power: string; row: number; pack: string; actEnd: string },
): Basis | undefined {
  const power = powers.find((one) => one.id === id);
  const pack = packs.find((one) => one.id === packId);
  if (!power || !pack) return undefined;
  const { field, title, penalties, penalised, hearing, marks } = power;
  const citation = penalties[row]?.source ?? penalised[0];
  return {
    power: { id, field, title, penalties, penalised, ...(hearing && { hearing }), marks },
    pack,
    sets: setsFor(power, citation?.instrument, circumstances),
    law: { ...(citation && { citation }), ...lawOn(citation, actEnd, instruments) },
  };
}

/** The sets of circumstances that govern a power's penalty. */
export function setsFor(
  { id, field }: Pick<Power, 'id' | 'field'>,
  law: string | undefined,
  all: Knowledge['circumstances'],
): Knowledge['circumstances'] {
  return all.filter(
    ({ laws, notLaws, fields, powers }) =>
      (laws.length === 0 || (law !== undefined && laws.includes(law))) &&
      !(law !== undefined && notLaws.includes(law)) &&
      (fields.length === 0 || fields.includes(field)) &&
      (powers.length === 0 || powers.includes(id)),
  );
}

/** Whether the edition that the figures were read in applied on the day of the act (行政处罚法 art. 37 asks for that day's law). */
function lawOn(
  citation: Citation | undefined,
  day: string,
  instruments: Instrument[],
): Pick<Basis['law'], 'state' | 'effective' | 'repealed'> {
  const edition = instruments
    .find(({ short }) => short === citation?.instrument)
    ?.versions.find(({ adopted }) => adopted === citation?.version);
  if (!edition?.effective) return { state: 'unknown' };
  const { effective, repealed } = edition;
  const state = day < effective ? 'before' : repealed !== undefined && day >= repealed ? 'after' : 'inForce';
  return { state, effective, ...(repealed && { repealed }) };
}
