import express, { type Request, type Response } from 'express';
import { receiveFile } from '../files/keep.ts';
import { LARGEST_MB, MB } from '../files/limits.ts';
import type { World } from '../types.ts';
import { formOf } from './form-data.ts';
import { served } from './served.ts';

/** Room for what multipart puts around the bytes. */
const AROUND = 64 * 1024;

/** The body of an upload as it came, whatever it says it is. */
export const bytesOnly = express.raw({ type: () => true, limit: LARGEST_MB * MB + AROUND });

/** `/upload/v1/TICKET`: the bytes of an announced file, as they are or as multipart/form-data. Answers in plain text. */
export function uploadRoute(world: World) {
  return async (request: Request, response: Response): Promise<void> => {
    const file = [...world.files.values()].find(({ ticket }) => ticket === request.params.ticket);
    const bytes = await bytesOf(request).catch(() => undefined);
    await served(world, response, {
      ...{ surface: 'text', name: 'upload', body: { file_id: file?.id, length: bytes?.length } },
      run: () => {
        const wrong = wrongWith(file?.size, bytes);
        if (wrong !== undefined) return { body: `ERR - ${wrong}`, status: file === undefined ? 404 : 400, wrong };
        if (file !== undefined && bytes !== undefined) receiveFile(world, file, bytes);
        return { body: `OK - ${bytes?.length}` };
      },
    });
  };
}

function wrongWith(announced: number | undefined, bytes: Buffer | undefined): string | undefined {
  if (announced === undefined) return 'unknown_upload';
  if (bytes === undefined) return 'invalid_form_data';
  if (bytes.length === 0) return 'no_file_data';
  return bytes.length === announced ? undefined : 'length_mismatch';
}

/** Of a form: its first file, whichever field it stands in; Slack's own client calls it `body`. */
async function bytesOf(request: Request): Promise<Buffer | undefined> {
  const body: Buffer = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const type = request.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) return body;
  const form = await formOf(body, type);
  const [first] = [...form.values()].filter((value) => typeof value !== 'string');
  return first === undefined ? undefined : Buffer.from(await first.arrayBuffer());
}
