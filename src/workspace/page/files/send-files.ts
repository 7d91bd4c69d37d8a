import type { Act, ActResult } from '../../protocol.ts';
import type { Target } from '../composer/outgoing.ts';
import { copy } from '../copy.ts';
import { chosenIn, mark, setChosen } from './chosen.ts';
import { upload } from './upload.ts';

interface Sending {
  place: string;
  target: Target;
  text: string;
  act(act: Act): Promise<ActResult>;
}

/** Sends what is chosen in a box with the text beside it, as one message. What has arrived is not sent up again. */
export async function sendFiles({ place, target, text, act }: Sending): Promise<ActResult> {
  if (text.trim().startsWith('/')) return { ok: false, reason: copy.files.noCommand };
  const { files } = chosenIn(place);
  setChosen(place, { files: files.map((each) => ({ progress: 0, ...each })) });
  const failed = await putUp(place, target);
  const ids = chosenIn(place).files.flatMap(({ uploaded }) => uploaded?.id ?? []);
  const { as, channel, thread } = target;
  const where = { as, channel, ...(thread !== undefined && { thread_ts: thread }) };
  const result = failed ?? (await act({ do: 'share', ...where, text: text.trim(), files: ids }));
  if (result.ok) setChosen(place, { files: [] });
  else setChosen(place, { files: chosenIn(place).files.map(({ progress: _, ...each }) => each) });
  return result;
}

async function putUp(place: string, { as, channel }: Target): Promise<ActResult | undefined> {
  for (const { key, file, uploaded } of chosenIn(place).files) {
    if (uploaded) continue;
    const result = await upload(file, { as, channel }, (progress) => mark(place, key, { progress }));
    if (!result.ok) return result;
    mark(place, key, { progress: 1, uploaded: result.file });
  }
  return undefined;
}
