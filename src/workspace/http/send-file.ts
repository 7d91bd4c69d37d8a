import type { Response } from 'express';
import { isPicture, servedType } from '../files/kinds.ts';
import type { StoredFile } from '../files/stored-file.ts';
import type { World } from '../types.ts';

/** Nothing in a file may run, whatever it is and wherever it is opened. */
export const SEALED = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'private, no-cache',
};

/** Sends the bytes of a file: pictures a browser may draw as they are, everything else to be saved. */
export function sendFile(world: World, response: Response, [file, save]: [StoredFile, boolean]): void {
  const bytes = world.shelf.get(file.id);
  if (bytes === undefined) {
    sendMissing(response);
    return;
  }
  response.attachment(file.name);
  if (!save && isPicture(file.filetype)) response.set('content-disposition', 'inline');
  response.set({ ...SEALED, 'content-type': servedType(file.mimetype) }).send(bytes);
}

/** What Slack shows whoever comes without a token that may see the file: a page to log in, and no error. */
export function sendLogin(response: Response): void {
  response.set(SEALED).type('html').send('<!DOCTYPE html><html lang="en"><title>Slack</title><h1>Sign in</h1></html>');
}

export function sendMissing(response: Response): void {
  response.status(404).set(SEALED).type('html');
  response.send('<!DOCTYPE html><html lang="en"><title>Slack</title><h1>File not found</h1></html>');
}
