#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { bundled } from './bundle.mjs';

// What runs for months and mostly waits keeps to little memory; both were measured to cost no time per question.
if (['start', 'demo'].includes(process.argv[2]))
  for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=20']) setFlagsFromString(flag);

const entry = await bundled().catch(() => undefined);
if (entry) await import(entry);
else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./cli.ts');
}
