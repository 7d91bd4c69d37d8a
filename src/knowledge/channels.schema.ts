import { z } from 'zod';
import { entry, text } from './parts.schema.ts';
import { present } from './present.ts';
import type { TipChannel } from './types.ts';

/** What nobody has filled in yet. */
const UNKNOWN = '待填';

const known = (written: string): string | undefined => (written === UNKNOWN ? undefined : written);

/** knowledge/channels.yaml: what each body has published for complaints about enforcement. */
export const channelsSchema = entry({
  举报渠道: z.array(
    entry({ 机关: text, 电话: text, 地址: text, 网址: text }).transform(
      (it): TipChannel =>
        present({ body: it.机关, phone: known(it.电话), address: known(it.地址), web: known(it.网址) }),
    ),
  ),
}).transform((it) => it.举报渠道);
