import { journey } from '../script/journey.ts';

const FOUND = '市场主体登记管理条例第四十三条';

for (const [what, line] of [
  ['a full-width space', '/basis　没有营业执照开店'],
  ['full-width punctuation', '/basis 没有营业执照，开店？！'],
  ['traditional characters', '/basis 沒有營業執照開店'],
  ['zero-width characters', '/basis 没有\u200b营业\u200d执照\ufeff开店'],
  ['a right-to-left mark', '/basis \u202e没有营业执照开店\u202c'],
  ['an emoji', '/basis 没有营业执照开店😀'],
  ['a comma and a line break', '/basis 没有营业执照\n开店'],
])
  journey(`P14 a question with ${what} is understood`, ({ as }) =>
    as('officer')
      .types(line as string)
      .sees(FOUND),
  );

for (const spelling of ['行政处罚法第５１条', '行政处罚法 §51', '处罚法51条', '行政處罰法第五十一條'])
  journey(`P14 the article is found as ${spelling}`, ({ as }) =>
    as('officer').types(`/ask ${spelling}`).sees('行政处罚法第五十一条'),
  );

journey('P14 characters outside the basic plane count as one', ({ as }) => {
  as('officer')
    .types(`/ask ${'𠮷'.repeat(201)}`)
    .sees('问题太长了（201 字）');
  as('officer')
    .types(`/ask ${'𠮷'.repeat(200)}`)
    .doesNotSee('问题太长了');
});
