import { createHash } from 'node:crypto';
import type { Person } from '../protocol.ts';
import type { World } from '../types.ts';

/** The sizes Slack makes of a picture, in pixels. */
const USER_SIZES = [24, 32, 48, 72, 192, 512];
const BOT_SIZES = [36, 48, 72];

/** `image_24`, `image_32`, … of a user's profile. */
export function userPictures(world: World, id: string): Record<string, string> {
  return pictures(world, id, USER_SIZES);
}

/** `icons` of a bot. */
export function botIcons(world: World, id: string): Record<string, string> {
  return pictures(world, id, BOT_SIZES);
}

/** Six hexadecimal digits that are always the same for one person. */
export function colorOf(id: string): string {
  return createHash('md5').update(id).digest('hex').slice(0, 6);
}

/** A square with the first letter of a name. */
export function drawn({ id, name }: Person): string {
  const letter = [...name][0]?.replace(/[&<>]/, '') ?? '';
  const looks = 'font-family="sans-serif" font-size="32" fill="#fff" text-anchor="middle" dominant-baseline="central"';
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">',
    `<rect width="64" height="64" fill="#${colorOf(id)}"/><text x="32" y="32" ${looks}>${letter}</text></svg>`,
  ].join('');
}

function pictures(world: World, id: string, sizes: number[]): Record<string, string> {
  return Object.fromEntries(sizes.map((size) => [`image_${size}`, `${world.url}/avatars/${id}-${size}.svg`]));
}
