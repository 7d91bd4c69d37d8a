import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserInstalled, closeBrowser } from '../script/browser.ts';
import { EVERY } from './blocks.ts';
import { type Gallery, hang, openForm } from './hang.ts';
import { LABELS } from './inputs.ts';

describe.skipIf(!browserInstalled)('in a browser', () => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await hang();
  });
  afterAll(async () => {
    await gallery.close();
    await closeBrowser();
  });

  it('a block of every type is accepted and drawn, none in red', async () => {
    const { page } = gallery;
    expect(await page.getByTestId('message').count()).toBe(Object.keys(EVERY).length);
    expect(await page.getByTestId('fault').allTextContents()).toEqual([]);
  });

  it('an input of every type is drawn with its label, none in red', async () => {
    await openForm(gallery);
    const modal = gallery.page.getByTestId('modal');
    for (const label of LABELS) expect(await modal.getByText(label).count(), label).toBeGreaterThan(0);
    expect(await modal.getByTestId('fault').allTextContents()).toEqual([]);
  });

  it('nothing of another host was asked for, and the page complained of nothing', () => {
    expect(gallery.complaints).toEqual([]);
  });
});
