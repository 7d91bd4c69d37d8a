import { namedFileProblems } from '../files/named-in-blocks.ts';
import { SlackRefusal } from '../refusal.ts';
import type { Json, World } from '../types.ts';
import { structured } from './arguments.ts';
import { CONNECT } from './connections.ts';
import { methods } from './methods.ts';
import { refuseProblems } from './problems.ts';
import { checkScope } from './scopes.ts';

/** Methods anybody may call. */
const TOKENLESS = new Set(['api.test', 'blocks.validate']);

/** Calls a Web API method with a token and raw arguments; Slack's answer object, refusals included. */
export function call(world: World, method: string, { token, ...raw }: Json): Json {
  try {
    const known = Object.hasOwn(methods, method) ? methods[method] : undefined;
    if (known === undefined) return { ok: false, error: 'unknown_method', req_method: method };
    if (!TOKENLESS.has(method)) {
      if (token === undefined || token === '') return { ok: false, error: 'not_authed' };
      const wrong = tokenProblem(world, method, token);
      if (wrong) return { ok: false, error: wrong };
    }
    checkScope(world, method, raw);
    const args = structured(raw);
    if (!TOKENLESS.has(method)) checkFiles(world, args);
    return { ok: true, ...known(world, args) };
  } catch (error) {
    if (error instanceof SlackRefusal) return { ok: false, error: error.message, ...error.extra };
    return { ok: false, error: 'internal_error', local_reason: String(error) };
  }
}

/** Who has no token sees no files. */
function checkFiles(world: World, { blocks, view }: Json): void {
  refuseProblems('invalid_blocks', namedFileProblems(world, blocks, '/blocks'));
  refuseProblems('invalid_arguments', namedFileProblems(world, view, '/view'));
}

/** App-level tokens open Socket Mode connections and nothing else; bot tokens everything else. */
function tokenProblem(world: World, method: string, token: unknown): string | undefined {
  const [wanted, other] = method === CONNECT ? [world.appToken, world.botToken] : [world.botToken, world.appToken];
  if (token === wanted) return undefined;
  return token === other ? 'not_allowed_token_type' : 'invalid_auth';
}
