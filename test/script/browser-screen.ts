import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { noneCalled } from './failure.ts';
import type { Doing, Screen } from './stage.ts';
import type { Attached, Role } from './steps.ts';

const APP = '准绳';
const HOME = '首页';

/** A person in front of the page in a real browser; the page shows one person at a time. */
export function browserScreen(page: Page, role: Role): Screen {
  const known = new Map<string, string>();
  const modal = page.getByTestId('modal').last();

  async function shown(): Promise<void> {
    const button = page.locator(`[data-person="${role}"]`);
    if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
    await page.locator('[data-testid=channel][aria-current=page]').waitFor();
  }

  return {
    async open(name) {
      await shown();
      const place = page.locator(`[data-testid=channel][data-name="${name === HOME ? APP : name}"]`);
      const places = page.getByTestId('channel');
      await (await present(place, { name, what: 'place', others: places })).click();
      if (name === HOME || name === APP) await page.getByTestId(name === HOME ? 'tab-home' : 'tab-messages').click();
    },
    async remember() {
      await shown();
      for (const [ts, text] of await messages(page)) known.set(ts, text);
    },
    async act(step) {
      await shown();
      const above = (await modal.count()) > 0;
      await doing(page, above ? modal : page.locator('.frame'), step);
    },
    async text() {
      await shown();
      if ((await modal.count()) > 0) return seen(modal);
      const home = page.getByTestId('home');
      if ((await home.count()) > 0) return seen(home);
      const fresh = async () => [...(await messages(page))].filter(([ts, text]) => known.get(ts) !== text);
      await openThread(page, (await fresh()).at(-1)?.[0]);
      return (await fresh()).map(([, text]) => text).join('\n');
    },
    async file(name) {
      await shown();
      const links = page.getByTestId('file').getByRole('link', { name: /^下载 / });
      const wanted = page.getByRole('link', { name: `下载 ${name}`, exact: true });
      const link = await present(wanted, { name, what: 'file', others: links });
      const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
      return readFileSync(await file.path());
    },
    whole: () => seen(page.locator('body')),
  };
}

/** Every message on the page, in channel and thread, by its timestamp. */
async function messages(page: Page): Promise<[string, string][]> {
  return page.getByTestId('message').evaluateAll((nodes) =>
    nodes.map((node): [string, string] => {
      // biome-ignore lint/performance/useDomNodeTextContent: hidden text is not seen, and lines are lines.
      return [node.dataset.ts ?? '', (node as HTMLElement).innerText];
    }),
  );
}

function seen(node: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: hidden text is not seen, and lines are lines.
  return node.innerText({ timeout: 1000 }).catch(() => '');
}

/** Replies that have come stand behind the line that counts them. */
async function openThread(page: Page, ts: string | undefined): Promise<void> {
  const counts = page.locator(`[data-ts="${ts}"]`).getByTestId('replies');
  if (ts === undefined || (await counts.count()) === 0 || (await page.getByTestId('thread').count()) > 0) return;
  await counts.first().click();
  await page.getByTestId('thread').waitFor();
}

async function doing(page: Page, around: Locator, step: Doing): Promise<void> {
  switch (step.does) {
    case 'types':
      return write(page, page.getByTestId('composer'), step.text);
    case 'replies': {
      const thread = page.getByTestId('thread-composer');
      if ((await thread.count()) === 0) {
        await page.getByTestId('message').last().hover();
        await page.getByTestId('reply').last().click();
      }
      return write(page, thread, step.text);
    }
    case 'clicks':
      return pressed(around, step.label, 'button');
    case 'fills':
      for (const [label, value] of Object.entries(step.fields)) await fill(around, label, value);
      return;
    case 'attaches':
      return attach(around, step.label, step.file);
    case 'submits':
      return page.getByTestId('modal-submit').click();
    case 'closes':
      return page.keyboard.press('Escape');
    case 'chooses':
      await page.getByTestId('message').last().hover();
      await page.getByTestId('message').last().getByTestId('message-menu').click();
      return pressed(page, step.label, 'menuitem');
    case 'runs':
      await page.getByTestId('shortcuts').first().click();
      return pressed(page, step.label, 'menuitem');
  }
}

/** Esc puts the completion list away, which would take the Enter. */
async function write(page: Page, box: Locator, text: string): Promise<void> {
  await box.fill(text);
  if (text.startsWith('/')) await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
}

async function pressed(around: Locator | Page, name: string, role: 'button' | 'menuitem'): Promise<void> {
  const wanted = around.getByRole(role, { name, exact: role === 'button' });
  const what = role === 'button' ? 'button' : 'entry of the menu';
  await (await present(wanted, { name, what, others: around.getByRole(role) })).click();
}

async function fill(around: Locator, name: string, value: string | string[]): Promise<void> {
  const labels = around.locator('label');
  const control = await present(around.getByLabel(name), { name, what: 'input', others: labels });
  const tag = await control.evaluate((node) => node.tagName);
  if (tag === 'SELECT') await control.selectOption([value].flat().map((label) => ({ label })));
  else if (tag === 'FIELDSET') await tick(control, [value].flat());
  else await control.fill(String(value));
  if ((await control.getAttribute('role')) === 'combobox')
    await control
      .page()
      .getByRole('option', { name: String(value), exact: true })
      .first()
      .click();
}

/** Chosen and up: its row has no bar of progress any more. */
async function attach(around: Locator, name: string, { name: file, bytes }: Attached): Promise<void> {
  const control = await present(around.getByLabel(name), { name, what: 'input', others: around.locator('label') });
  await control.setInputFiles({ name: file, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  const row = around.getByTestId('chosen-file').filter({ hasText: file }).last();
  const trouble = around.getByTestId('file-trouble');
  await row.or(trouble).first().waitFor();
  await row.getByRole('progressbar').waitFor({ state: 'detached' });
}

/** Exactly these of the boxes, or this one of the radio buttons. */
async function tick(group: Locator, labels: string[]): Promise<void> {
  for (const box of await group.getByRole('checkbox').all()) await box.uncheck();
  for (const label of labels) await group.getByLabel(label, { exact: true }).check();
}

interface Named {
  name: string;
  what: string;
  others: Locator;
}

/** The newest that is wanted, once it is there; where it does not come, the error says what is there instead. */
async function present(wanted: Locator, { name, what, others }: Named): Promise<Locator> {
  const newest = wanted.last();
  try {
    await newest.waitFor();
    return newest;
  } catch {
    const names = (await others.allInnerTexts())
      .map((text) => text.trim().replace(/\s+/g, ' '))
      .filter((text) => text !== '');
    throw new Error(noneCalled(name, { what, names }));
  }
}
