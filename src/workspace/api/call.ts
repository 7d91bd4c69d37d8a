import { SlackRefusal } from '../refusal.ts';
import type { Json, World } from '../types.ts';
import { structured } from './arguments.ts';
import { methods } from './methods.ts';
import { checkScope } from './scopes.ts';

/** Calls a Web API method with a token and raw arguments; Slack's answer object, refusals included. */
export function call(world: World, method: string, { token, ...raw }: Json): Json {
  try {
    const known = Object.hasOwn(methods, method) ? methods[method] : undefined;
    if (known === undefined) return { ok: false, error: 'unknown_method', req_method: method };
    if (method !== 'api.test') {
      if (token === undefined || token === '') return { ok: false, error: 'not_authed' };
      if (token !== world.botToken) return { ok: false, error: 'invalid_auth' };
    }
    const args = structured(raw);
    checkScope(world, method, args);
    return { ok: true, ...known(world, args) };
  } catch (error) {
    if (error instanceof SlackRefusal) return { ok: false, error: error.message, ...error.extra };
    return { ok: false, error: 'internal_error', local_reason: String(error) };
  }
}
