import type { FileInput } from '@slack/types';
import { useContext, useState } from 'react';
import { faultOfFiles, MOST_FILES } from '../../files/limits.ts';
import { copy } from '../copy.ts';
import { FileRow } from '../files/file-row.tsx';
import { useDrop } from '../files/use-drop.ts';
import { ActContext } from '../state/act-context.ts';
import { fileFaultInWords } from './file-fault.ts';
import { useControl } from './use-control.ts';
import { type HeldFile, useHeldFiles } from './use-held-files.ts';

/** Chooses files in a modal: each is put up as soon as it is chosen, and stands below until it is taken out. */
export function FileControl({ element }: { element: FileInput }) {
  const { value, keep, attributes } = useControl(element);
  const { as } = useContext(ActContext);
  const [trouble, setTrouble] = useState<string>();
  const held = value as HeldFile[];
  const { add, remove } = useHeldFiles({ held, keep, as, onTrouble: setTrouble });
  const most = element.max_files ?? MOST_FILES;
  const choose = (files: File[]) => {
    const fault = faultOfFiles(element, [...held, ...files]);
    const empty = files.find(({ size }) => size === 0);
    const reason = fault ? fileFaultInWords(fault) : empty && copy.files.empty(empty.name);
    setTrouble(reason);
    if (!reason) void add(files);
  };
  const { over, handlers } = useDrop(choose);
  return (
    <div className={over ? 'file-input over' : 'file-input'} {...handlers}>
      <label className="button file-pick">
        <input
          type="file"
          className="sr-only"
          multiple={most > 1}
          accept={element.filetypes?.map((kind) => `.${kind}`).join(',')}
          disabled={held.length >= most}
          {...attributes}
          onChange={({ target }) => {
            choose([...(target.files ?? [])]);
            target.value = '';
          }}
        />
        {copy.files.pick}
      </label>
      <small className="muted">{copy.files.rule(most, element.filetypes?.join(', '))}</small>
      {trouble && (
        <p className="error" role="alert" data-testid="file-trouble">
          {trouble}
        </p>
      )}
      {held.length > 0 && (
        <ul aria-label={copy.files.chosen}>
          {held.map((file) => (
            <FileRow
              key={file.key ?? file.id}
              name={file.name}
              size={file.size}
              progress={file.progress}
              onRemove={() => remove(file)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
