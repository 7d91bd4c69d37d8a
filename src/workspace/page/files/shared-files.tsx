import { useContext } from 'react';
import type { SharedFile } from '../../protocol.ts';
import { copy } from '../copy.ts';
import { DirectoryContext } from '../state/directory.ts';
import { fileAddress } from './address.ts';
import { FileCaption } from './file-caption.tsx';
import { FileCard } from './file-card.tsx';

/** The files of a message: pictures are drawn, everything else stands as a card to be saved. */
export function SharedFiles({ files }: { files: SharedFile[] }) {
  return (
    <ul className="files" aria-label={copy.files.label(files.length)}>
      {files.map((file) => (
        <li key={file.id} data-testid="file" data-file={file.id}>
          {file.gone ? (
            <p className="muted">{copy.files.gone}</p>
          ) : file.image ? (
            <FilePicture file={file} />
          ) : (
            <FileCard file={file} />
          )}
        </li>
      ))}
    </ul>
  );
}

function FilePicture({ file }: { file: SharedFile }) {
  const { me } = useContext(DirectoryContext);
  if (!me) return <FileCard file={file} />;
  const address = fileAddress(file, me.id);
  return (
    <figure className="file-picture">
      <figcaption>
        <FileCaption file={file} />
      </figcaption>
      <a href={address} target="_blank" rel="noreferrer" aria-label={copy.files.enlarge(file.title)}>
        <img className="picture full" src={address} alt={file.alt ?? file.title} />
      </a>
    </figure>
  );
}
