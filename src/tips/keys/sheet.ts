import { copy } from './copy.ts';
import type { KeyPair } from './identity-file.ts';
import { rowsOf } from './rows.ts';

const STYLE =
  'body{font:16px/1.6 serif;max-width:42em;margin:2em auto}pre{font:22px/1.8 monospace;border:1px solid;padding:1em}code{word-break:break-all}@page{size:A4;margin:20mm}';

/** A page to print and lock away: the private key in checked rows, the public key, and what to do with both. */
export function recoverySheet({ identity, recipient }: KeyPair, day: string): string {
  const { title, secret, key, made, rows, use, keeper } = copy.sheet;
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head><body>
<h1>${title}</h1>
<p><strong>${secret}</strong></p>
<p>${key}<br><code>${recipient}</code></p>
<p>${made}　${day}</p>
<p>${rows}</p>
<pre>${rowsOf(identity).join('\n')}</pre>
<p>${use}</p>
<p>${keeper}</p>
</body></html>
`;
}
