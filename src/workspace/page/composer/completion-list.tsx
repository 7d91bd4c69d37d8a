import { Fragment, type Ref } from 'react';
import { copy } from '../copy.ts';
import type { Suggestion } from './complete.ts';

interface CompletionListProps {
  id: string;
  suggestions: Suggestion[];
  selected: number;
  selectedRef: Ref<HTMLDivElement>;
  onChoose(suggestion: Suggestion): void;
}

const TITLES = {
  command: copy.composer.commands,
  person: copy.composer.people,
  shortcut: copy.composer.shortcuts,
} satisfies Record<Suggestion['kind'], string>;

/** The list above the box; focus stays in the box, which names the chosen row by `aria-activedescendant`. */
export function CompletionList({ id, suggestions, selected, selectedRef, onChoose }: CompletionListProps) {
  const kinds = [...new Set(suggestions.map(({ kind }) => kind))];
  return (
    <div className="completion">
      <div id={id} role="listbox" aria-label={kinds.map((kind) => TITLES[kind]).join('、')}>
        {suggestions.map((suggestion, index) => (
          <Fragment key={`${suggestion.kind} ${suggestion.key}`}>
            {suggestion.kind !== suggestions[index - 1]?.kind && (
              <p className="completion-title" role="presentation">
                {TITLES[suggestion.kind]}
              </p>
            )}
            <div
              id={`${id}-${index}`}
              ref={index === selected ? selectedRef : undefined}
              role="option"
              aria-selected={index === selected}
              data-testid="completion-item"
              data-key={suggestion.key}
              tabIndex={-1}
              // Pressing must not take the focus out of the box.
              onMouseDown={(event) => {
                event.preventDefault();
                onChoose(suggestion);
              }}
            >
              <b>{suggestion.title}</b>
              {suggestion.usage && <span className="usage">{suggestion.usage}</span>}
              <span className="note">{suggestion.note}</span>
            </div>
          </Fragment>
        ))}
      </div>
    </div>
  );
}
