import { provisionName } from '../../knowledge/grammar.ts';
import type { Citation, Knowledge, Power } from '../../knowledge/types.ts';
import { gistCopy, separator } from './copy.ts';
import { penaltySentence } from './penalty.ts';

export interface Gist {
  /** The provision as first cited. */
  citation: Citation;
  /** What the entries that cite it say, one line an entry. */
  lines: string[];
}

/** Our own words (要点) for every provision the knowledge cites, by version and provision name. */
export function gistsOf(knowledge: Knowledge): Map<string, Gist> {
  const gists = new Map<string, Gist>();
  const add = (citation: Citation, line: string) => {
    const key = gistKey(citation);
    const gist = gists.get(key) ?? { citation: wholeArticle(citation), lines: [] };
    gists.set(key, gist);
    if (!gist.lines.includes(line)) gist.lines.push(line);
  };
  for (const power of knowledge.powers) {
    for (const citation of power.penalised) add(citation, penalisedGist(power, citation));
    for (const citation of power.violated) add(citation, gistCopy.violated(power.title, power.violation));
  }
  for (const procedure of knowledge.procedures)
    for (const step of procedure.steps)
      for (const citation of step.basis) add(citation, gistCopy.step(procedure.name, step.name, step.does));
  for (const rule of knowledge.rules)
    for (const citation of rule.basis) add(citation, gistCopy.rule(rule.name, rule.text.join(separator)));
  return gists;
}

export function gistKey(citation: Citation): string {
  return `${citation.version ?? ''} ${provisionName(citation)}`;
}

/** The penalties a power draws from this article, in words; all of them when no row names it. */
export function penalisedGist(power: Power, citation: Citation): string {
  const own = power.penalties.filter(({ source }) => source && provisionName(source) === provisionName(citation));
  const rows = own.length > 0 ? own : power.penalties;
  return gistCopy.penalised(power.title, rows.map(penaltySentence).join(separator));
}

function wholeArticle({ instrument, version, article, suffix }: Citation): Citation {
  return { instrument, article, ...(version && { version }), ...(suffix && { suffix }) };
}
