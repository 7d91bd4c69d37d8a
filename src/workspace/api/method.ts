import type { Json, World } from '../types.ts';

/** A Web API method: its arguments in, the fields of `{ ok: true, … }` out; a refusal is thrown. */
export type Method = (world: World, args: Json) => Json;
