import type { Campaign } from '../knowledge/types.ts';
import { chartOf } from './chart.ts';
import type { Material } from './material.ts';
import { standingsOf } from './standings.ts';
import type { Digest } from './types.ts';

/** How every department stands. */
export function overview(material: Material, campaigns: Campaign[]): Pick<Digest, 'standings' | 'chart'> {
  const chart = chartOf(material, campaigns);
  return chart ? { chart, standings: standingsOf(material) } : {};
}
