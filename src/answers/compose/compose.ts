import { provisionName } from '../../knowledge/grammar.ts';
import type { Citation, Knowledge, Marks } from '../../knowledge/types.ts';
import type { Chosen } from '../search/choose.ts';
import type { Card, Cited } from '../types.ts';
import { cite, type Sources } from './cite.ts';
import { gistCopy, warningCopy } from './copy.ts';
import { penalisedGist } from './gists.ts';

/** The chosen entry as a card, its citations quoted or in our words. */
export function cardOf(chosen: Chosen, sources: Sources, { grades }: Knowledge): Card {
  switch (chosen.kind) {
    case 'power': {
      const { power, citations } = chosen;
      const warnings = markWarnings(power.marks);
      const cited = citations.map((citation) =>
        cite(citation, sources, { gist: penalised(chosen, citation), warnings }),
      );
      return {
        kind: 'power',
        power,
        cited,
        grades: grades.filter((one) => one.power === power.id).map(({ id }) => id),
      };
    }
    case 'procedure': {
      const { procedure } = chosen;
      const warnings = markWarnings(procedure.marks);
      const steps = chosen.steps.map(({ at, citations }) => {
        const step = procedure.steps[at];
        const gist = step && gistCopy.step(procedure.name, step.name, step.does);
        return { at, cited: citations.map((citation) => cite(citation, sources, { gist, warnings })) };
      });
      return { kind: 'procedure', procedure, steps };
    }
    case 'grades': {
      const { power, table, citations } = chosen;
      const warnings = [...markWarnings(table.marks), warningCopy.illustrative];
      const cited = citations.map((citation) =>
        cite(citation, sources, { gist: penalisedGist(power, citation), warnings }),
      );
      return { kind: 'grades', power, table, cited };
    }
    case 'rule': {
      const warnings = markWarnings(chosen.rule.marks);
      return {
        kind: 'rule',
        rule: chosen.rule,
        cited: chosen.citations.map((one) => cite(one, sources, { warnings })),
      };
    }
  }
}

function penalised({ power }: Extract<Chosen, { kind: 'power' }>, citation: Citation): string {
  const name = provisionName(citation);
  return power.penalised.some((one) => provisionName(one) === name)
    ? penalisedGist(power, citation)
    : gistCopy.violated(power.title, power.violation);
}

function markWarnings({ statusWarning, verified }: Marks): string[] {
  return [...(statusWarning ? [statusWarning] : []), ...(verified ? [] : [warningCopy.unverified])];
}

/** What a card cites, in order. */
export function citedBy(card: Card): Cited[] {
  return card.kind === 'procedure' ? card.steps.flatMap((step) => step.cited) : card.cited;
}
