import type { Act, ActResult, Change, WorkspaceState } from '../../protocol.ts';
import { copy } from '../copy.ts';

/** The state a person may see now; rejects with a Chinese sentence for that person. */
export async function fetchState(as: string): Promise<WorkspaceState> {
  const response = await reach(`/local/state?as=${encodeURIComponent(as)}`);
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && body) return body as WorkspaceState;
  throw new Error((body as { reason?: string } | undefined)?.reason ?? copy.link.badAnswer(response.status));
}

/** Does one thing for a person; failures come back as a result, never as a rejection. */
export async function perform(act: Act): Promise<ActResult> {
  try {
    const response = await reach('/local/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(act),
    });
    const result = (await response.json().catch(() => undefined)) as ActResult | undefined;
    return typeof result?.ok === 'boolean' ? result : { ok: false, reason: copy.link.badAnswer(response.status) };
  } catch (error) {
    return { ok: false, reason: (error as Error).message };
  }
}

interface Listener {
  onOpen(): void;
  onChange(change: Change): void;
  onLost(): void;
}

export const RETRY_MS = 1500;

/** Follows a person's changes and comes back after every loss; `onOpen` says that changes before it may be missing. */
export function follow(as: string, { onOpen, onChange, onLost }: Listener): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    source = new EventSource(`/local/stream?as=${encodeURIComponent(as)}`);
    source.onopen = onOpen;
    source.onmessage = (event) => onChange(JSON.parse(event.data as string) as Change);
    source.onerror = () => {
      onLost();
      source?.close();
      timer = setTimeout(open, RETRY_MS);
    };
  };
  open();
  return () => {
    source?.close();
    clearTimeout(timer);
  };
}

async function reach(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (cause) {
    throw new Error(copy.link.unreachable, { cause });
  }
}
