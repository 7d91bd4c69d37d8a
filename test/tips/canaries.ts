import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';

/** A string as it could lie somewhere: by the name of the encoding. */
export function encodings(text: string): Record<string, Buffer> {
  const utf8 = Buffer.from(text);
  const utf16 = Buffer.from(text, 'utf16le');
  const hex = utf8.toString('hex');
  const escaped = [...utf16.swap16().toString('hex').matchAll(/.{4}/g)].map(([unit]) => `\\u${unit}`).join('');
  return {
    'UTF-8': utf8,
    'UTF-16LE': Buffer.from(text, 'utf16le'),
    'UTF-16BE': Buffer.from(text, 'utf16le').swap16(),
    hex: Buffer.from(hex),
    HEX: Buffer.from(hex.toUpperCase()),
    '\\u': Buffer.from(escaped),
    ...Object.fromEntries([0, 1, 2].map((shift) => [`base64+${shift}`, base64(utf8, shift)])),
  };
}

/** What of a base64 text is certain when so many unknown bytes come before. */
function base64(bytes: Buffer, shift: number): Buffer {
  const whole = Buffer.concat([Buffer.alloc(shift), bytes]);
  const certain = Buffer.from(whole.subarray(0, whole.length - (whole.length % 3)).toString('base64'));
  return certain.subarray(shift === 0 ? 0 : 4);
}

/** Where any of the strings lies in any file under these folders, in any encoding, plain or inside gzip. */
export function hitsIn(folders: string[], canaries: string[]): string[] {
  const wanted = canaries.flatMap((canary) =>
    Object.entries(encodings(canary)).map(([name, bytes]) => ({ canary, name, bytes })),
  );
  return folders
    .flatMap(filesUnder)
    .flatMap((file) =>
      layers(readFileSync(file)).flatMap((bytes, depth) =>
        wanted
          .filter((one) => bytes.includes(one.bytes))
          .map(({ canary, name }) => `${file}: ${canary.slice(0, 3)}… as ${name}${depth > 0 ? ' in gzip' : ''}`),
      ),
    );
}

function filesUnder(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.map((name) => join(folder, name)).filter((path) => statSync(path).isFile());
}

/** The bytes themselves, and what unpacks of them wherever gzip seems to begin. */
function layers(bytes: Buffer): Buffer[] {
  const found = [bytes];
  for (let at = bytes.indexOf('1f8b08', 0, 'hex'); at >= 0; at = bytes.indexOf('1f8b08', at + 1, 'hex')) {
    try {
      found.push(gunzipSync(bytes.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH }));
    } catch {
      // Three bytes that only look like it.
    }
  }
  return found;
}
