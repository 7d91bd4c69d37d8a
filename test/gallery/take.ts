import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { closeBrowser } from '../script/browser.ts';
import { type Gallery, hang, openForm } from './hang.ts';

/** `npm run gallery -- DIR`: every block and every input, light and dark, wide and at the width of a phone. */
const target = process.argv[2] ?? 'gallery';
const SIZES = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

mkdirSync(target, { recursive: true });
const gallery = await hang();
for (const scheme of ['light', 'dark'] as const) {
  await gallery.page.emulateMedia({ colorScheme: scheme });
  for (const [size, viewport] of Object.entries(SIZES)) {
    await gallery.page.setViewportSize(viewport);
    await takeMessages(gallery, `${scheme}-${size}`);
  }
}
await openForm(gallery);
for (const scheme of ['light', 'dark'] as const) {
  await gallery.page.emulateMedia({ colorScheme: scheme });
  await gallery.page.getByTestId('modal').screenshot({ path: join(target, `form-${scheme}.png`) });
}
await gallery.close();
await closeBrowser();
process.exit(0);

async function takeMessages({ page }: Gallery, name: string): Promise<void> {
  for (const [at, message] of (await page.getByTestId('message').all()).entries()) {
    if (at % 4 !== 0) continue;
    await message.scrollIntoViewIfNeeded();
    // What has just come into view is drawn with the next frame.
    await page.waitForTimeout(100);
    await page.screenshot({ path: join(target, `${name}-${String(at).padStart(2, '0')}.png`) });
  }
}
