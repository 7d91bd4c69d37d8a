import { provisionName } from '../../knowledge/grammar.ts';
import type { Citation, Knowledge, Marks, Power } from '../../knowledge/types.ts';
import type { Chosen } from '../search/choose.ts';
import type { Card, Cited } from '../types.ts';
import { cite, type Sources } from './cite.ts';
import { gistCopy, separator, warningCopy } from './copy.ts';
import { penalisedGist } from './gists.ts';

/** The chosen entry as a card, its citations quoted or in our words; what to be warned of stands with the first. */
export function cardOf(chosen: Chosen, sources: Sources, { grades }: Knowledge): Card {
  switch (chosen.kind) {
    case 'power': {
      const { power, citations } = chosen;
      const gist = (citation: Citation) => powerGist(power, citation);
      const cited = citeAll(citations, sources, { gist, warnings: markWarnings(power.marks) });
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
      const steps = chosen.steps.map(({ at, citations }, order) => {
        const step = procedure.steps[at];
        const gist = () => step && gistCopy.step(procedure.name, step.name, step.does);
        return { at, cited: citeAll(citations, sources, { gist, warnings: order === 0 ? warnings : [] }) };
      });
      return { kind: 'procedure', procedure, steps };
    }
    case 'grades': {
      const { power, table, citations } = chosen;
      const gist = (citation: Citation) => powerGist(power, citation);
      const warnings = [warningCopy.illustrative, ...markWarnings({ ...table.marks, verified: true })];
      return { kind: 'grades', power, table, cited: citeAll(citations, sources, { gist, warnings }) };
    }
    case 'rule': {
      const { rule, citations } = chosen;
      const gist = () => gistCopy.rule(rule.name, rule.text.join(separator));
      return { kind: 'rule', rule, cited: citeAll(citations, sources, { gist, warnings: markWarnings(rule.marks) }) };
    }
  }
}

function citeAll(
  citations: Citation[],
  sources: Sources,
  { gist, warnings }: { gist: (citation: Citation) => string | undefined; warnings: string[] },
): Cited[] {
  return citations.map((citation, at) =>
    cite(citation, sources, { gist: gist(citation), warnings: at === 0 ? warnings : [] }),
  );
}

function powerGist(power: Power, citation: Citation): string {
  const name = provisionName(citation);
  return power.penalised.some((one) => provisionName(one) === name)
    ? penalisedGist(power, citation)
    : gistCopy.violated(power.title, power.violation);
}

function markWarnings({ statusWarning, verified, local, unverified }: Marks): string[] {
  return [
    ...(statusWarning ? [statusWarning] : []),
    ...(local ? [warningCopy.local] : []),
    ...(verified ? [] : [warningCopy.notVerified]),
    ...unverified.map(warningCopy.unverified),
  ];
}

/** What a card cites, in order. */
export function citedBy(card: Card): Cited[] {
  return card.kind === 'procedure' ? card.steps.flatMap((step) => step.cited) : card.cited;
}
