import { copy } from '../copy.ts';
import { Icon } from '../frame/icon.tsx';
import { sizeText } from './size.ts';

interface FileRowProps {
  name: string;
  size: number;
  /** 0 to 1 while it is on its way. */
  progress?: number | undefined;
  onRemove?: (() => void) | undefined;
}

/** One chosen file: name, size, how far it has come, and a button to take it out. */
export function FileRow({ name, size, progress, onRemove }: FileRowProps) {
  return (
    <li className="chosen-file" data-testid="chosen-file">
      <span className="file-name">{name}</span>
      <span className="muted">{sizeText(size)}</span>
      {progress !== undefined && (
        <progress value={progress} max={1} aria-label={copy.files.uploading(name)}>
          {Math.round(progress * 100)}%
        </progress>
      )}
      {onRemove && (
        <button
          type="button"
          className="button icon-only"
          aria-label={copy.files.remove(name)}
          title={copy.files.remove(name)}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      )}
    </li>
  );
}
