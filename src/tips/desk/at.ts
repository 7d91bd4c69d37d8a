import { today } from '../../knowledge/day.grammar.ts';
import type { Services } from '../../services.ts';
import type { Asker } from '../../slack/feature.ts';
import { Refusal } from '../../slack/refusal.ts';
import { copy } from '../copy.ts';
import { textBytes } from '../keep/content.ts';
import { type SealedPart, sealPart } from '../keep/part.ts';
import { type Reader, readerOf } from '../keep/reader.ts';
import { type Tip, tipFor } from '../keep/tips.ts';
import type { Vault } from '../vault.ts';
import { vaultOf } from '../vault-of.ts';

/** Somebody of supervision at work: everything a step needs. */
export interface At {
  services: Services;
  asker: Asker;
  vault: Vault;
  reader: Reader;
  /** ISO day of Shanghai. */
  day: string;
}

export function at(services: Services, asker: Asker): At {
  const { user, department } = asker;
  const reader = readerOf(services.answers.knowledge, { user, ...(department && { department }) });
  return { services, asker, vault: vaultOf(services), reader, day: today(services.clock()) };
}

/** The tip for these eyes, asked again at every press. Refuses one that is not there and one that is not for them, alike. */
export async function tipAt({ services, reader }: At, id: string): Promise<Tip> {
  const tip = await tipFor(services.records.db, reader, id);
  if (!tip) throw new Refusal(copy.notYours);
  return tip;
}

/** Words of supervision, sealed before anything is written; answers also to the reporter. */
export function sealWords({ vault, day }: At, tip: Tip, kind: SealedPart['kind'], text: string): Promise<SealedPart> {
  return sealPart(vault, { tip: tip.id, kind, day, bytes: textBytes(text), reporter: tip.reporter });
}
