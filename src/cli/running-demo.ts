import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Address of a workspace that is running on this data now, if there is one. */
export async function runningDemo(data: string): Promise<string | undefined> {
  const url = announced(join(data, 'workspace', 'workspace.json'));
  if (!url) return undefined;
  const alive = await fetch(`${url}/api/api.test`, { method: 'POST', signal: AbortSignal.timeout(2000) }).catch(
    () => undefined,
  );
  return alive?.ok ? url : undefined;
}

function announced(file: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { url?: string }).url;
  } catch {
    return undefined;
  }
}
