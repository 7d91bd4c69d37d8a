import { copy } from '../copy.ts';
import { copy as panel } from '../panel/copy.ts';
import { useWorkspaceTime } from '../state/today.ts';
import { dayInWords, timeOf } from '../text/time.ts';

const LOOK_MS = 5000;

/** What this is, and what time it is here when that is not the real one. */
export function Banner({ offset }: { offset: number }) {
  const now = useWorkspaceTime(offset, LOOK_MS) / 1000;
  return (
    <p className="banner" data-testid="banner">
      {copy.banner}
      {offset !== 0 && ' '}
      {offset !== 0 && (
        <b className="banner-time" data-testid="banner-time">
          {panel.time.banner(`${dayInWords(now)} ${timeOf(now)}`)}
        </b>
      )}
    </p>
  );
}
