import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEPT = 3;
const VERSION = /^[0-9a-f]{12}$/;
const UNFINISHED = /^\.building-(\d+)$/;

/** The folder of the version in use; undefined when no index has been built. */
export function currentVersion(dir: string): string | undefined {
  const file = join(dir, 'current');
  if (!existsSync(file)) return undefined;
  const version = readFileSync(file, 'utf8').trim();
  return VERSION.test(version) && existsSync(join(dir, version)) ? version : undefined;
}

/** A fresh folder beside the versions; one left by a killed build is never picked up, and is removed here. */
export function startBuilding(dir: string): string {
  mkdirSync(dir, { recursive: true });
  for (const name of readdirSync(dir)) {
    const [, builder] = UNFINISHED.exec(name) ?? [];
    if (builder && !isRunning(Number(builder))) rmSync(join(dir, name), { recursive: true });
  }
  const building = join(dir, `.building-${process.pid}`);
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building);
  return building;
}

/** Puts a finished artefact into place under its version. The same version built twice is the same artefact. */
export function finishBuilding(dir: string, building: string, version: string): void {
  const place = join(dir, version);
  if (existsSync(place)) rmSync(building, { recursive: true });
  else renameSync(building, place);
}

/** Names the version in `current` by one atomic rename, then deletes all but the last three. */
export function putToUse(dir: string, version: string): void {
  const next = join(dir, `.current-${process.pid}`);
  writeFileSync(next, `${version}\n`);
  renameSync(next, join(dir, 'current'));
  const versions = readdirSync(dir).filter((name) => VERSION.test(name) && name !== version);
  const newestFirst = versions.sort((a, b) => changed(dir, b) - changed(dir, a));
  for (const old of newestFirst.slice(KEPT - 1)) rmSync(join(dir, old), { recursive: true });
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function changed(dir: string, version: string): number {
  return statSync(join(dir, version)).mtimeMs;
}
