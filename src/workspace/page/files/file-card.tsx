import type { SharedFile } from '../../protocol.ts';
import { FileCaption } from './file-caption.tsx';

export function FileCard({ file }: { file: SharedFile }) {
  const ending = /\.([A-Za-z0-9]{1,5})$/.exec(file.name)?.[1] ?? '';
  return (
    <div className="file-card">
      <span className="file-ending" aria-hidden="true">
        {ending.toUpperCase()}
      </span>
      <div className="file-words">
        <FileCaption file={file} />
      </div>
    </div>
  );
}
