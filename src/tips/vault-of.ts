import type { Services } from '../services.ts';
import { Refusal } from '../slack/refusal.ts';
import { copy } from './copy.ts';
import type { Vault } from './vault.ts';

/** The vault; refuses where the office has configured no keys. */
export function vaultOf({ tips }: Services): Vault {
  if (!tips) throw new Refusal(copy.notTaken);
  return tips;
}
