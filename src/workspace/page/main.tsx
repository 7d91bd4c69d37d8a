import { createRoot } from 'react-dom/client';
import { copy } from './copy.ts';
import { stopStrayDrops } from './files/stray-drops.ts';
import { App } from './frame/app.tsx';
import { keptTheme, wear } from './theme/theme.ts';

document.title = copy.title;
stopStrayDrops();
wear(keptTheme());
const root = document.getElementById('page');
if (root) createRoot(root).render(<App />);
