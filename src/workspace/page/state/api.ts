import type { Act, ActResult, Change, Suggest, SuggestResult, WorkspaceState } from '../../protocol.ts';
import { copy } from '../copy.ts';

/** The state a person may see now; rejects with a Chinese sentence for that person. */
export async function fetchState(as: string): Promise<WorkspaceState> {
  const response = await reach(`/local/state?as=${encodeURIComponent(as)}`);
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && body) return body as WorkspaceState;
  throw new Error((body as { reason?: string } | undefined)?.reason ?? copy.link.badAnswer(response.status));
}

/** Does one thing for a person; failures come back as a result, never as a rejection. */
export function perform(act: Act): Promise<ActResult> {
  return post<ActResult>('/local/act', act);
}

/** What the app offers in an external select; failures come back as a result. */
export function suggest(query: Suggest): Promise<SuggestResult> {
  return post<SuggestResult>('/local/suggest', query);
}

export interface Listener {
  onOpen(): void;
  onChange(change: Change): void;
  onLost(): void;
}

export const RETRY_MS = 1500;

/** Follows a person's changes and comes back after every loss; `onOpen` says that changes before it may be missing. */
export function openStream(as: string, { onOpen, onChange, onLost }: Listener): () => void {
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

async function post<Result extends { ok: boolean }>(
  path: string,
  body: object,
): Promise<Result | { ok: false; reason: string }> {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await reach(path, { method: 'POST', headers, body: JSON.stringify(body) });
    const result = (await response.json().catch(() => undefined)) as Result | undefined;
    return typeof result?.ok === 'boolean' ? result : { ok: false, reason: copy.link.badAnswer(response.status) };
  } catch (error) {
    return { ok: false, reason: (error as Error).message };
  }
}

async function reach(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (cause) {
    throw new Error(copy.link.unreachable, { cause });
  }
}
