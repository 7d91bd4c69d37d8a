// The program put together into a few files beside the installed packages, made anew whenever a source file is another.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SOURCE = import.meta.dirname;
/** One folder a checkout: several may share their packages. */
const CACHE = join(SOURCE, '..', 'node_modules', '.cache', 'plumbline', digest(SOURCE));
const MADE = /^[0-9a-f]{16}$/;
/** More than the newest: a bot that still runs an older one loads parts of it on demand. */
const KEPT = 4;

/** Path of the program's entry, ready to be imported. Throws where it cannot be made: no place to write, no esbuild. */
export async function bundled() {
  const place = join(CACHE, fingerprint());
  const entry = join(place, 'cli.js');
  if (!exists(entry)) await assemble(place);
  const now = new Date();
  utimesSync(place, now, now);
  return entry;
}

/** Of the names, sizes and times of all sources, and of what runs them. */
function fingerprint() {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(ts|mjs|json)$/.test(name),
  );
  const states = ['../package-lock.json', ...files.sort()].map((name) => {
    const { size, mtimeMs } = statSync(join(SOURCE, name));
    return `${name} ${size} ${mtimeMs}`;
  });
  return digest([process.version, ...states].join('\n'));
}

function digest(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

async function assemble(place) {
  const { build, stop } = await import('esbuild');
  const building = `${place}.${process.pid}`;
  try {
    await build({
      entryPoints: [join(SOURCE, 'cli.ts')],
      outdir: building,
      ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external' },
      // Names of classes and functions stay; the maps are for `NODE_OPTIONS=--enable-source-maps`.
      ...{ keepNames: true, sourcemap: 'linked', sourcesContent: false, logLevel: 'silent' },
      plugins: [{ name: 'places', setup: (all) => all.onLoad({ filter: /\.ts$/ }, inPlace) }],
    });
    if (exists(place)) rmSync(building, { recursive: true });
    else renameSync(building, place);
    forgetOld();
  } finally {
    rmSync(building, { recursive: true, force: true });
    await stop();
  }
}

/** What lies beside a source file is looked for beside it, wherever its code runs. */
function inPlace({ path }) {
  const url = JSON.stringify(pathToFileURL(path).href);
  const dirname = JSON.stringify(join(path, '..'));
  const text = readFileSync(path, 'utf8');
  return {
    contents: text.replaceAll('import.meta.dirname', dirname).replaceAll('import.meta.url', url),
    loader: 'ts',
  };
}

function forgetOld() {
  const used = (name) => statSync(join(CACHE, name)).mtimeMs;
  const known = readdirSync(CACHE)
    .filter((name) => MADE.test(name))
    .map((name) => ({ name, used: used(name) }));
  const old = known.sort((one, other) => other.used - one.used).slice(KEPT);
  for (const { name } of old) rmSync(join(CACHE, name), { recursive: true, force: true });
}

function exists(path) {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
