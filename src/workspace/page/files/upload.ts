import type { UploadResult } from '../../protocol.ts';
import { copy } from '../copy.ts';

interface Where {
  as: string;
  channel?: string;
}

/** Puts one file up for a person; what goes wrong comes back as a result, never as a rejection. */
export function upload(file: File, { as, channel }: Where, onProgress: (part: number) => void): Promise<UploadResult> {
  const query = new URLSearchParams({ as, name: file.name, ...(channel !== undefined && { channel }) });
  // fetch tells nothing of how far a body has come.
  const request = new XMLHttpRequest();
  request.open('POST', `/local/upload?${query}`);
  request.setRequestHeader('content-type', 'application/octet-stream');
  return new Promise((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => resolve({ ok: false, reason: copy.files.lost(file.name) });
    request.onload = () => resolve(read(request));
    request.send(file);
  });
}

function read({ responseText, status }: XMLHttpRequest): UploadResult {
  try {
    const result = JSON.parse(responseText) as UploadResult;
    if (typeof result.ok === 'boolean') return result;
  } catch {
    // Said below.
  }
  return { ok: false, reason: copy.link.badAnswer(status) };
}
