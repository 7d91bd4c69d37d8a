import { provisionName } from '../../knowledge/grammar.ts';
import type { Citation, Knowledge, Power } from '../../knowledge/types.ts';
import type { Chosen } from '../search/choose.ts';
import type { Card, Cited } from '../types.ts';
import { citeAsOf } from './as-of.ts';
import type { Sources } from './cite.ts';
import { gistCopy, separator } from './copy.ts';
import { penalisedGist } from './gists.ts';

/** The chosen entry as a card, its citations quoted or in our words; its own marks travel with the entry. */
export function cardOf(chosen: Chosen, sources: Sources, { grades }: Knowledge): Card {
  switch (chosen.kind) {
    case 'power': {
      const { power, citations } = chosen;
      const gist = (citation: Citation) => powerGist(power, citation);
      const cited = citeAll(citations, sources, gist);
      return {
        kind: 'power',
        power,
        cited,
        grades: grades.filter((one) => one.power === power.id).map(({ id }) => id),
      };
    }
    case 'procedure': {
      const { procedure, whole } = chosen;
      const steps = chosen.steps.map(({ at, citations }) => {
        const step = procedure.steps[at];
        const gist = () => step && gistCopy.step(procedure.name, step.name, step.does);
        return { at, cited: citeAll(citations, sources, gist) };
      });
      return { kind: 'procedure', procedure, ...(whole && { whole: true as const }), steps };
    }
    case 'grades': {
      const { power, table, citations } = chosen;
      const gist = (citation: Citation) => powerGist(power, citation);
      return { kind: 'grades', power, table, cited: citeAll(citations, sources, gist) };
    }
    case 'rule': {
      const { rule, citations } = chosen;
      const gist = () => gistCopy.rule(rule.name, rule.text.join(separator));
      return { kind: 'rule', rule, cited: citeAll(citations, sources, gist) };
    }
  }
}

function citeAll(citations: Citation[], sources: Sources, gist: (citation: Citation) => string | undefined): Cited[] {
  return citations.map((citation) => citeAsOf(citation, sources, gist(citation)));
}

function powerGist(power: Power, citation: Citation): string {
  const name = provisionName(citation);
  return power.penalised.some((one) => provisionName(one) === name)
    ? penalisedGist(power, citation)
    : gistCopy.violated(power.title, power.violation);
}

/** What a card cites, in order. */
export function citedBy(card: Card): Cited[] {
  return card.kind === 'procedure' ? card.steps.flatMap((step) => step.cited) : card.cited;
}
