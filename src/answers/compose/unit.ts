import { parsePlace } from '../../knowledge/grammar.ts';
import type { Citation } from '../../knowledge/types.ts';
import type { Index } from '../artefact/open.ts';

/** The citation of a unit; undefined for what bears no article number (序言, 附件, 第一项 of a reply). */
export function unitCitation({ catalogue }: Index, id: number): Citation | undefined {
  const { edition, label } = catalogue.unit(id);
  const place = parsePlace(label);
  return place && { instrument: edition.short, ...(edition.adopted && { version: edition.adopted }), ...place };
}
