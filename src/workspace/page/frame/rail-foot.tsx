import { copy } from '../panel/copy.ts';
import { ThemeSwitch } from '../theme/theme-switch.tsx';
import { Icon } from './icon.tsx';

interface RailFootProps {
  panelOpen: boolean;
  onPanel(): void;
}

/** What concerns the window itself: the control panel and the colours. */
export function RailFoot({ panelOpen, onPanel }: RailFootProps) {
  return (
    <div className="rail-foot">
      <button
        type="button"
        className="channel"
        aria-expanded={panelOpen}
        aria-controls="panel"
        title={copy.open}
        data-testid="panel-open"
        onClick={onPanel}
      >
        <span className="channel-name">
          <Icon name="bench" /> {copy.title}
        </span>
      </button>
      <ThemeSwitch />
    </div>
  );
}
