import { setTimeout as sleep } from 'node:timers/promises';
import type { InputBlock } from '@slack/types';
import type { Services } from '../../services.ts';
import { fileInput } from '../../slack/kit/inputs.ts';
import { Refusal } from '../../slack/refusal.ts';
import type { NamedFile } from '../keep/content.ts';
import { memoryOf } from '../memory.ts';
import { vaultOf } from '../vault-of.ts';
import { copy } from './copy.ts';

const TYPES = ['jpg', 'jpeg', 'png', 'heic', 'pdf', 'doc', 'docx', 'xls', 'xlsx', 'txt', 'mp3', 'm4a', 'mp4'];
const MOST_FILES = 3;
/** Slack waits three seconds for a form; sealing needs about one of them. */
const PATIENCE_MS = 1500;
/** How long a file that came too late is remembered for the next try. */
const KEPT_MS = 120_000;

interface Given {
  id: string;
  name: string;
}

export function filesInput(hint: string): InputBlock {
  return fileInput({ id: 'files', label: copy.files, filetypes: TYPES, most: MOST_FILES, hint, optional: true });
}

/**
 * The files of a form, in memory alone. Throws a Refusal for the input `files` where they cannot be had, or not in time;
 * those on their way are there at the next try.
 */
export async function filesOf(given: Given[], user: string, services: Services): Promise<NamedFile[]> {
  const all = Promise.all(given.map((file) => fetched(file.id, user, services)));
  const late = sleep(PATIENCE_MS).then(() => undefined);
  const bytes = await Promise.race([all, late]).catch((error: unknown) => {
    throw error instanceof Refusal ? new Refusal(error.message, 'files') : error;
  });
  if (!bytes) throw new Refusal(copy.filesSlow, 'files');
  return given.map(({ name }, at) => ({ name, bytes: bytes[at] ?? Buffer.alloc(0) }));
}

/** One try for each file, however often the form is sent meanwhile. */
function fetched(id: string, user: string, services: Services): Promise<Buffer> {
  const { fetched: under } = memoryOf(vaultOf(services));
  const key = `${user} ${id}`;
  const reading = under.get(key) ?? services.files.read(id, user);
  under.set(key, reading);
  const forget = () => void under.delete(key);
  reading.catch(forget);
  setTimeout(forget, KEPT_MS).unref();
  return reading;
}
