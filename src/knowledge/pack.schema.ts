import { z } from 'zod';
import { circumstanceSchema } from './circumstances.schema.ts';
import { bandsMeetTwice, bandsOutOfOrder, bandUpsideDown, idForm, packEmpty } from './copy.ts';
import type { Band, GradeName, RulePack } from './discretion.types.ts';
import { day, entry, text, texts, yesNo } from './parts.schema.ts';
import { present } from './present.ts';
import { FIELDS } from './types.ts';

const GRADES: Record<string, GradeName> = { 减轻: 'reduced', 从轻: 'lighter', 一般: 'ordinary', 从重: 'heavier' };
const NAMES = Object.keys(GRADES);
const percent = z.number().min(0).max(100).multipleOf(0.01);

const bandSchema = entry({
  阶次: z.enum(NAMES as [string, ...string[]]),
  从: percent,
  到: percent,
  含从: yesNo,
  含到: yesNo,
  依据: text,
});
type WrittenBand = z.output<typeof bandSchema>;
const bands = z.array(bandSchema).superRefine(checkBands);
const several = entry({ 办法: text, 依据: text });

/** knowledge/packs/PACK-MARKET.yaml */
export const packSchema = entry({
  编号: text.regex(/^PACK-[A-Z]+$/, idForm('PACK-MARKET')),
  名称: text,
  文号: text,
  公布: day.optional(),
  适用领域: z.array(z.enum(FIELDS)),
  适用种类: texts,
  待填: yesNo.optional(),
  有上下限: bands.optional(),
  只有上限: bands.optional(),
  两个以上从轻: several.optional(),
  两个以上从重: several.optional(),
  轻重相反: several.optional(),
  情形: z.array(circumstanceSchema).optional(),
  待核: texts.optional(),
  已核对: yesNo,
})
  .superRefine((it, context) => {
    if (!it.待填 && !(it.有上下限 && it.只有上限))
      context.addIssue({ code: 'custom', message: packEmpty, path: ['名称'] });
  })
  .transform(
    (it): RulePack =>
      present({
        kind: 'pack' as const,
        id: it.编号,
        name: it.名称,
        document: it.文号,
        published: it.公布,
        fields: it.适用领域,
        penalties: it.适用种类,
        toFill: it.待填 ?? false,
        range: (it.有上下限 ?? []).map(bandOf),
        cap: (it.只有上限 ?? []).map(bandOf),
        several: [
          ...(it.两个以上从轻 ? [{ direction: 'lighter' as const, ...wayOf(it.两个以上从轻) }] : []),
          ...(it.两个以上从重 ? [{ direction: 'heavier' as const, ...wayOf(it.两个以上从重) }] : []),
        ],
        conflict: it.轻重相反 && wayOf(it.轻重相反),
        circumstances: it.情形 ?? [],
        unverified: it.待核 ?? [],
      }),
  );

function bandOf(it: WrittenBand): Band {
  const grade = GRADES[it.阶次] ?? 'ordinary';
  return { grade, from: it.从, to: it.到, fromIn: it.含从, toIn: it.含到, source: it.依据 };
}

function wayOf(it: z.output<typeof several>) {
  return { way: it.办法, source: it.依据 };
}

/** Grades stand from light to heavy and share no figure. */
function checkBands(written: WrittenBand[], context: z.core.$RefinementCtx): void {
  for (const [at, band] of written.entries()) {
    const before = written[at - 1];
    const say = (key: string, message: string) => context.addIssue({ code: 'custom', message, path: [at, key] });
    if (band.从 > band.到 || (band.从 === band.到 && !(band.含从 && band.含到))) say('从', bandUpsideDown(band.阶次));
    if (!before) continue;
    if (NAMES.indexOf(band.阶次) <= NAMES.indexOf(before.阶次) || band.从 < before.到) say('阶次', bandsOutOfOrder);
    else if (band.从 === before.到 && band.含从 && before.含到) say('含从', bandsMeetTwice(before.阶次, band.阶次));
  }
}
