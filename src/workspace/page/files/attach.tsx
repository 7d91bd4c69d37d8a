import { copy } from '../copy.ts';
import { Icon } from '../frame/icon.tsx';
import { choose } from './chosen.ts';

/** The button beside the box that chooses files. */
export function Attach({ place, testId }: { place: string; testId: string }) {
  return (
    <label className="attach" title={copy.files.attach}>
      <input
        type="file"
        multiple
        className="sr-only"
        aria-label={copy.files.attach}
        data-testid={testId}
        onChange={({ target }) => {
          choose(place, target.files ?? []);
          // The same file may be chosen again after it was taken out.
          target.value = '';
          target.form?.querySelector('textarea')?.focus();
        }}
      />
      <Icon name="clip" />
    </label>
  );
}
