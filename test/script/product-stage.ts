import { openTown, type Town, type TownOptions } from '../journeys/town.ts';
import { builtPage, openPage } from './browser.ts';
import { browserScreen } from './browser-screen.ts';
import type { Screen, Stage } from './stage.ts';
import type { Role } from './steps.ts';
import { terminalScreen } from './terminal-screen.ts';

const LAST = 12;
const PATIENCE_MS = 8000;

/** The whole product, its people without a page. */
export async function textStage(options: TownOptions): Promise<Stage> {
  const town = await openTown(options);
  return stageOf(
    town,
    (role) => terminalScreen(town.workspace.url, role),
    async () => {},
  );
}

/** The same with the page in a real browser, which must ask no other host for anything and complain of nothing. */
export async function browserStage(options: TownOptions): Promise<Stage> {
  const town = await openTown({ ...options, page: await builtPage() });
  const { page, complaints } = await openPage(town.workspace.url);
  return stageOf(
    town,
    (role) => browserScreen(page, role),
    async () => {
      await page.close();
      if (complaints.length > 0) throw new Error(`the page complained: ${complaints.join('; ')}`);
    },
  );
}

function stageOf(town: Town, show: (role: Role) => Screen, leave: () => Promise<void>): Stage {
  const screens = new Map<Role, Screen>();
  return {
    patience: PATIENCE_MS,
    screenOf(role) {
      const screen = screens.get(role) ?? show(role);
      screens.set(role, screen);
      return screen;
    },
    async control(path, body) {
      const answer = (await town.post(path, body)) as { ok?: boolean; reason?: string };
      if (answer.ok === false) throw new Error(`the workspace does not take its ${answer.reason}`);
    },
    settle: () => town.bot.idle(),
    wire: () =>
      town.workspace.log.entries
        .slice(-LAST)
        .map(({ kind, name, status, ms, wrong }) => `${kind} ${name} ${status} ${ms} ms ${wrong ?? ''}`.trimEnd()),
    async close() {
      try {
        await leave();
      } finally {
        await town.stop();
      }
    },
  };
}
