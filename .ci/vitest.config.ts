import { defineConfig } from 'vitest/config';

/** What the whole suite did on the wire is judged when everything else is done. */
const ledger = ['test/ledger/*.test.ts'];

export default defineConfig({
  test: {
    root: '.',
    globalSetup: ['test/index.setup.ts'],
    // Most tests wait for Slack's seconds or for a browser: every core is worth using.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'tests',
          root: '.',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ledger,
          // Half of all the work was to load Bolt and the word lists anew for every file.
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      { test: { name: 'ledger', root: '.', include: ledger, sequence: { groupOrder: 1 } } },
    ],
  },
});
