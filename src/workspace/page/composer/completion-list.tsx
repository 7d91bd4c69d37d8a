import type { Ref } from 'react';
import { copy } from '../copy.ts';
import type { Suggestion } from './complete.ts';

interface CompletionListProps {
  id: string;
  suggestions: Suggestion[];
  selected: number;
  selectedRef: Ref<HTMLDivElement>;
  onChoose(suggestion: Suggestion): void;
}

/** The list above the box; focus stays in the box, which names the chosen row by `aria-activedescendant`. */
export function CompletionList({ id, suggestions, selected, selectedRef, onChoose }: CompletionListProps) {
  const label = suggestions[0]?.kind === 'command' ? copy.composer.commands : copy.composer.people;
  return (
    <div className="completion">
      <p className="completion-title">{label}</p>
      <div id={id} role="listbox" aria-label={label}>
        {suggestions.map((suggestion, index) => (
          <div
            key={suggestion.key}
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
        ))}
      </div>
    </div>
  );
}
