import { createRoot } from 'react-dom/client';
import { copy } from './copy.ts';
import { App } from './frame/app.tsx';

document.title = copy.title;
const root = document.getElementById('page');
if (root) createRoot(root).render(<App />);
