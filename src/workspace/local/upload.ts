import { copy } from '../copy.ts';
import { announceFile, receiveFile, toShared } from '../files/keep.ts';
import { LARGEST_MB, MB } from '../files/limits.ts';
import type { UploadResult } from '../protocol.ts';
import { channelById, personById } from '../state/channels.ts';
import type { Json, World } from '../types.ts';

/** A person puts a file up: it is theirs alone until they share it or send it off in a modal. */
export function upload(world: World, { as, name, channel }: Json, bytes: Buffer): UploadResult {
  const no = (reason: string): UploadResult => ({ ok: false, reason });
  const person = personById(world, as);
  if (person === undefined || person.role === 'bot') return no(copy.unknownPerson);
  if (channel !== undefined && !channelById(world, channel)?.members.includes(person.id))
    return no(copy.unknownChannel);
  if (typeof name !== 'string' || name === '') return no(copy.fileWithoutName);
  if (bytes.length === 0) return no(copy.fileEmpty(name));
  if (bytes.length > LARGEST_MB * MB) return no(copy.fileTooLarge(LARGEST_MB));
  const file = announceFile(world, name, { user: person.id, size: bytes.length });
  return { ok: true, file: toShared(receiveFile(world, file, bytes)) };
}
