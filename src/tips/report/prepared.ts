import type { Receipt } from '../code/derive.ts';
import { memoryOf } from '../memory.ts';
import type { Vault } from '../vault.ts';

/** How long a form may be open before its code is reckoned anew. */
const KEPT_MS = 30 * 60_000;

/** Remembers what the code in an open form leads to; by itself begins to reckon it. Failures show when it is needed. */
export function prepare(vault: Vault, code: string, receipt = vault.receipt(code)): void {
  const { prepared } = memoryOf(vault);
  const forget = () => void prepared.delete(code);
  receipt.catch(forget);
  prepared.set(code, receipt);
  setTimeout(forget, KEPT_MS).unref();
}

/** What a code in a form leads to: as prepared, or reckoned now. A typed code is always reckoned, in the same time. */
export function receiptOf(vault: Vault, code: string): Promise<Receipt> {
  return memoryOf(vault).prepared.get(code) ?? vault.receipt(code);
}
