import type { Knowledge } from '../../knowledge/types.ts';
import { fold } from '../tokens.ts';

/** The knowledge's own terms, short enough to be words: instruments, titles, what people say, statutory terms. */
export function userWords(knowledge: Knowledge): string[] {
  const words = [
    ...knowledge.instruments.flatMap(({ short, aliases }) => [short, ...aliases]),
    ...knowledge.aliases.flatMap(({ short, aliases }) => [short, ...aliases]),
    ...knowledge.powers.flatMap(({ title, says }) => [title, ...says]),
    ...knowledge.procedures.flatMap(({ name, says, steps }) => [name, ...says, ...steps.map((step) => step.name)]),
    ...knowledge.rules.flatMap(({ name, says }) => [name, ...says]),
    ...knowledge.glossary.flatMap(({ say, terms }) => [say, ...terms]),
  ];
  return [...new Set(words.map(fold))].filter((word) => /^[\p{Script=Han}]{2,8}$/u.test(word)).sort();
}
