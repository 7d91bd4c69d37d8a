import { defineConfig } from 'vitest/config';

/** What the whole suite did on the wire is judged when everything else is done. */
const ledger = ['test/ledger/*.test.ts'];

export default defineConfig({
  test: {
    root: '.',
    globalSetup: ['test/index.setup.ts'],
    projects: [
      {
        test: {
          name: 'tests',
          root: '.',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ledger,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      { test: { name: 'ledger', root: '.', include: ledger, sequence: { groupOrder: 1 } } },
    ],
  },
});
