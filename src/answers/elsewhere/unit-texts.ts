import { provisionName } from '../../knowledge/grammar.ts';
import type { Texts } from '../../knowledge/texts/types.ts';
import { articleOf } from '../artefact/article-of.ts';
import type { Index } from '../artefact/open.ts';
import { wholeText } from '../artefact/units.ts';
import { gistsOf } from '../compose/gists.ts';
import { provisionText } from './provision-text.ts';

/** The text of a unit as models read it: the official words, or our gist where there are none. */
export function unitTexts(index: Index, texts: Texts): (id: number) => string {
  const { catalogue, knowledge } = index;
  const gists = new Map(
    [...gistsOf(knowledge).values()].map(({ citation, lines }) => [provisionName(citation), lines.join('\n')]),
  );
  return (id) => {
    const { edition, label } = catalogue.unit(id);
    const article = articleOf(id, index, texts);
    const text = article ? wholeText(article) : (gists.get(catalogue.name(id)) ?? '');
    return provisionText({ edition, label, heading: article?.heading ?? '', text });
  };
}
