import { useRef } from 'react';
import { copy } from '../copy.ts';
import { unchoose } from './chosen.ts';
import { FileRow } from './file-row.tsx';
import { useChosen } from './use-chosen.ts';

/** The files that will go with the message in this box, each to be taken out again until it is sent. */
export function ChosenList({ place }: { place: string }) {
  const { files, trouble } = useChosen(place);
  const list = useRef<HTMLDivElement>(null);
  if (files.length === 0 && !trouble) return null;
  const remove = (key: number) => {
    list.current?.closest('form')?.querySelector('textarea')?.focus();
    unchoose(place, key);
  };
  return (
    <div ref={list} className="chosen" data-testid="chosen">
      {trouble && (
        <p className="error" role="alert" data-testid="file-trouble">
          {trouble}
        </p>
      )}
      <ul aria-label={copy.files.chosen}>
        {files.map(({ key, file, progress }) => (
          <FileRow
            key={key}
            name={file.name}
            size={file.size}
            progress={progress}
            onRemove={progress === undefined ? () => remove(key) : undefined}
          />
        ))}
      </ul>
    </div>
  );
}
