import type { Request, Response } from 'express';
import { drawn } from '../state/avatar.ts';
import { personById } from '../state/channels.ts';
import type { World } from '../types.ts';
import { SEALED, sendMissing } from './send-file.ts';

/** `/avatars/USER-SIZE.svg`: the pictures `users.info` names, so that apps can put them into blocks. */
export function avatarRoute(world: World) {
  return (request: Request, response: Response): void => {
    const id = /^(U[A-Z0-9]+)-\d+\.svg$/.exec(String(request.params.file))?.[1];
    const person = personById(world, id);
    if (person === undefined) sendMissing(response);
    else response.set(SEALED).type('svg').send(drawn(person));
  };
}
