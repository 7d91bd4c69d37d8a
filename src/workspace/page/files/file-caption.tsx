import { useContext } from 'react';
import type { SharedFile } from '../../protocol.ts';
import { copy } from '../copy.ts';
import { DirectoryContext } from '../state/directory.ts';
import { fileAddress } from './address.ts';
import { sizeText } from './size.ts';

/** Name, kind and size of a file, and the link that saves it. */
export function FileCaption({ file }: { file: SharedFile }) {
  const { me } = useContext(DirectoryContext);
  const kind = copy.files.kinds[file.filetype] ?? copy.files.kinds.binary;
  return (
    <>
      <b className="file-name">{file.title}</b>
      <span className="muted">
        {[file.title === file.name ? undefined : file.name, kind, sizeText(file.size)].filter(Boolean).join(' · ')}
      </span>
      {me && (
        <a href={fileAddress(file, me.id, true)} download={file.name} aria-label={copy.files.saveNamed(file.name)}>
          {copy.files.save}
        </a>
      )}
    </>
  );
}
