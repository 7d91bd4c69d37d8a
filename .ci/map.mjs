// Draws the import graph of src/ into src/README.md; with --check, only says whether the drawing is true.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const README = 'src/README.md';
const [OPEN, CLOSE] = ['<!-- map -->', '<!-- /map -->'];

const cruised = execFileSync(
  'npx',
  ['depcruise', '--config', '.ci/dependency-cruiser.cjs', '--output-type', 'json', 'src'],
  {
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  },
);
const { modules } = JSON.parse(cruised);
const room = (path) => path.match(/^src\/([^/]+?)(\.tsx?|\.mjs)?(\/|$)/)?.[1];
const edges = new Set();
for (const { source, dependencies } of modules) {
  const from = room(source);
  for (const { resolved } of dependencies) {
    const to = room(resolved);
    if (from && to && from !== to) edges.add(`  ${from} --> ${to}`);
  }
}
const drawing = [OPEN, '```mermaid', 'graph LR', ...[...edges].sort(), '```', CLOSE].join('\n');

const text = readFileSync(README, 'utf8');
const [before, rest = ''] = text.split(OPEN);
const after = rest.split(CLOSE)[1] ?? '';
const fresh = `${before}${drawing}${after}`;
if (process.argv.includes('--check')) {
  if (edges.size === 0 || fresh !== text) {
    console.error(`The import graph in ${README} is not true any more: run npm run map.`);
    process.exit(1);
  }
} else writeFileSync(README, fresh);
