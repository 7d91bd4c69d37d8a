import { everyElement } from '../blocks/inside.ts';
import type { Json, Values, World } from '../types.ts';

/** One person's view of one place. */
interface Spot {
  person: string;
  /** Names the message or view. */
  place: string;
}

interface Found {
  block: Json;
  element: Json;
}

/** How many selects' offers are remembered; the oldest go first. */
const KEPT = 1000;

export function isExternal(element: Json): boolean {
  return String(element.type).endsWith('external_select');
}

/** Remembers what the app has offered somebody in an external select: it can be chosen from then on. */
export function keepOffer(world: World, spot: Spot, { found, options }: { found: Found; options: Json[] }): void {
  const key = keyOf(spot, found);
  const kept = world.offers.get(key) ?? new Map<string, Json>();
  for (const option of options) kept.set(String(option.value), option);
  world.offers.delete(key);
  world.offers.set(key, kept);
  for (const oldest of world.offers.keys()) if (world.offers.size > KEPT) world.offers.delete(oldest);
}

/**
 * The value of an external select with the options exactly as the app gave them; undefined when there is one among
 * them that the app never offered. Other elements' values come back as they are.
 */
export function asOffered(
  world: World,
  spot: Spot,
  { found, chosen }: { found: Found; chosen: Json },
): Json | undefined {
  const { element } = found;
  if (!isExternal(element)) return chosen;
  const initial = [element.initial_option, ...((element.initial_options as unknown[] | undefined) ?? [])] as Json[];
  const offered = world.offers.get(keyOf(spot, found));
  const exact = (option: Json) =>
    offered?.get(String(option.value)) ?? initial.find((one) => one?.value === option.value);
  const { selected_option: one, selected_options: several } = chosen;
  const wanted = [...(isJson(one) ? [one] : []), ...(Array.isArray(several) ? several.filter(isJson) : [])];
  const options = wanted.map(exact);
  if (options.includes(undefined)) return undefined;
  return {
    ...chosen,
    ...(isJson(one) ? { selected_option: options[0] } : {}),
    ...(Array.isArray(several) ? { selected_options: options } : {}),
  };
}

/** A whole state with every external select as offered; undefined when one of them is not. */
export function stateAsOffered(
  world: World,
  spot: Spot,
  { blocks, state }: { blocks: Json[]; state: Values },
): Values | undefined {
  const settled: Values = { ...state };
  for (const found of everyElement(blocks)) {
    const [blockId, actionId] = [String(found.block.block_id), String(found.element.action_id)];
    const given = state[blockId]?.[actionId];
    if (given === undefined) continue;
    const chosen = asOffered(world, spot, { found, chosen: given });
    if (chosen === undefined) return undefined;
    settled[blockId] = { ...settled[blockId], [actionId]: chosen };
  }
  return settled;
}

function keyOf({ person, place }: Spot, { block, element }: Found): string {
  return JSON.stringify([person, place, block.block_id, element.action_id]);
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
