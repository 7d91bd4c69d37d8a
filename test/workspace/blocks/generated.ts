import fc from 'fast-check';

export type Json = Record<string, unknown>;
type Made = fc.Arbitrary<Json>;

const words = (most: number, least = 1) =>
  fc
    .string({ unit: 'grapheme', minLength: least, maxLength: Math.min(most, 40) })
    .filter((text) => [...text].length >= least && [...text].length <= most);
const plain = (most: number): Made =>
  fc.record(
    { type: fc.constant('plain_text'), text: words(most), emoji: fc.boolean() },
    { requiredKeys: ['type', 'text'] },
  );
const mrkdwn = (most: number): Made =>
  fc.record(
    { type: fc.constant('mrkdwn'), text: words(most), verbatim: fc.boolean() },
    { requiredKeys: ['type', 'text'] },
  );
const anyText = (most: number) => fc.oneof(plain(most), mrkdwn(most));
const web = fc.webUrl();
const secure = fc.webUrl({ validSchemes: ['https'] });
const picture = made('image', { alt_text: words(2000), image_url: web });

function made(
  type: string,
  required: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>> = {},
): Made {
  const requiredKeys = ['type', ...Object.keys(required)];
  return fc.record(
    { type: fc.constant(type), ...required, ...optional },
    { requiredKeys: requiredKeys as 'type'[] },
  ) as Made;
}

const option = (text: Made) =>
  fc.record({ text, value: words(75), description: plain(75) }, { requiredKeys: ['text', 'value'] });
const distinct = (text: Made, most: number) =>
  fc.uniqueArray(option(text), { selector: (one) => one.value, minLength: 1, maxLength: most });
const confirm = fc.record(
  {
    text: anyText(300),
    title: plain(100),
    confirm: plain(30),
    deny: plain(30),
    style: fc.constantFrom('primary', 'danger'),
  },
  { requiredKeys: ['text'] },
);

const button = made(
  'button',
  { text: plain(75) },
  {
    value: words(2000, 0),
    url: web,
    confirm,
    style: fc.constantFrom('primary', 'danger'),
    accessibility_label: words(75),
  },
);
const menu = distinct(plain(75), 8).chain((options) =>
  made(
    'static_select',
    { options: fc.constant(options) },
    { initial_option: fc.constantFrom(...options), placeholder: plain(150), confirm },
  ),
);
const boxes = distinct(anyText(75), 8).chain((options) =>
  made('checkboxes', { options: fc.constant(options) }, { initial_options: fc.subarray(options, { minLength: 1 }) }),
);
const people = made(
  'multi_users_select',
  {},
  { placeholder: plain(150), max_selected_items: fc.integer({ min: 1, max: 500 }) },
);
const overflow = made('overflow', { options: distinct(plain(75), 5) });
const date = made('datepicker', {}, { initial_date: fc.constantFrom('2026-01-01', '2026-12-31') });
const typed = made(
  'plain_text_input',
  {},
  { multiline: fc.boolean(), initial_value: words(3000, 0), max_length: fc.integer({ min: 1, max: 3000 }) },
);
const feedbackButton = fc.record({ text: plain(75), value: words(2000) });
const feedback = made('feedback_buttons', { positive_button: feedbackButton, negative_button: feedbackButton });

const style = fc.record(
  { bold: fc.boolean(), italic: fc.boolean(), strike: fc.boolean(), code: fc.boolean() },
  { requiredKeys: [] },
);
const inline = fc.oneof(
  made('text', { text: words(3000) }, { style }),
  made('link', { url: web }, { text: words(3000), style }),
  made('user', { user_id: fc.constant('U0OFFICER') }),
  made('emoji', { name: fc.constant('eyes') }),
);
const inlines = fc.array(inline, { minLength: 1, maxLength: 4 });
const richSection = made('rich_text_section', { elements: inlines });
const richPart = fc.oneof(
  richSection,
  made(
    'rich_text_list',
    { style: fc.constantFrom('bullet', 'ordered'), elements: fc.array(richSection, { minLength: 1, maxLength: 3 }) },
    { indent: fc.integer({ min: 0, max: 8 }) },
  ),
  made('rich_text_quote', { elements: inlines }, { border: fc.constantFrom(0, 1) }),
);
const rich = made('rich_text', { elements: fc.array(richPart, { minLength: 1, maxLength: 3 }) });
const oneRich = made('rich_text', { elements: fc.array(richPart, { minLength: 1, maxLength: 1 }) });

const rawCell = made('raw_text', { text: words(60) });
const cell = fc.oneof(rawCell, made('raw_number', { value: fc.integer(), text: words(20) }), rich);
const rectangle = (heads: Made) =>
  fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc
        .tuple(
          fc.array(heads, { minLength: width, maxLength: width }),
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
        )
        .map(([first, rest]) => [first, ...rest]),
    );
const task = (id: string) =>
  made(
    'task_card',
    { task_id: fc.constant(id), title: words(100), status: fc.constantFrom('in_progress', 'complete', 'error') },
    { details: oneRich, output: oneRich },
  );
const card = made(
  'card',
  { title: mrkdwn(150) },
  {
    subtitle: mrkdwn(150),
    body: mrkdwn(200),
    hero_image: picture,
    icon: picture,
    actions: fc.array(button, { minLength: 1, maxLength: 3 }),
  },
);

const CONTAINED: Record<string, Made> = {
  header: made('header', { text: plain(150) }),
  section: made(
    'section',
    { text: anyText(3000) },
    {
      fields: fc.array(anyText(2000), { minLength: 1, maxLength: 10 }),
      accessory: fc.oneof(button, menu, picture, overflow, date, people),
      expand: fc.boolean(),
    },
  ),
  context: made('context', { elements: fc.array(fc.oneof(anyText(3000), picture), { minLength: 1, maxLength: 10 }) }),
  divider: made('divider', {}),
  actions: made('actions', {
    elements: fc.array(fc.oneof(button, menu, boxes, people, overflow, date), { minLength: 1, maxLength: 6 }),
  }),
  input: made(
    'input',
    { label: plain(2000), element: fc.oneof(typed, menu, boxes, date, people) },
    { hint: plain(2000), optional: fc.boolean() },
  ),
  image: made('image', { alt_text: words(2000), image_url: web }, { title: plain(2000) }),
  rich_text: rich,
  video: made(
    'video',
    { title: plain(200), alt_text: words(2000, 0), video_url: secure, thumbnail_url: secure },
    { description: plain(200), author_name: words(50) },
  ),
};
const EVERYWHERE: Record<string, Made> = {
  ...CONTAINED,
  card,
  carousel: made('carousel', { elements: fc.array(card, { minLength: 1, maxLength: 4 }) }),
  container: made(
    'container',
    {
      title: plain(150),
      child_blocks: fc.array(fc.oneof(...Object.values(CONTAINED)), { minLength: 1, maxLength: 4 }),
    },
    {
      subtitle: anyText(150),
      is_collapsible: fc.boolean(),
      width: fc.constantFrom('narrow', 'standard', 'wide', 'full'),
    },
  ),
  data_table: rectangle(rawCell).chain((rows) =>
    made(
      'data_table',
      { caption: words(100), rows: fc.constant(rows) },
      { page_size: fc.integer({ min: 1, max: 100 }) },
    ),
  ),
};
const IN_MESSAGES: Record<string, Made> = {
  ...EVERYWHERE,
  markdown: made('markdown', { text: words(12_000) }),
  context_actions: made('context_actions', {
    elements: fc.constant(feedback).chain((one) => fc.array(one, { minLength: 1, maxLength: 5 })),
  }),
  task_card: task('t'),
  plan: fc.tuple(task('1'), task('2')).chain((tasks) => made('plan', { title: words(100), tasks: fc.constant(tasks) })),
  file: made('file', { external_id: words(255), source: fc.constant('remote') }),
};

/** Right blocks for a surface, with at most one table among them, and block ids that differ. */
export function anyBlocks(surface: 'message' | 'home'): fc.Arbitrary<Json[]> {
  const block = fc.oneof(...Object.values(surface === 'message' ? IN_MESSAGES : EVERYWHERE));
  const table = rectangle(cell).map((rows): Json => ({ type: 'table', rows }));
  return fc
    .tuple(fc.array(block, { minLength: 1, maxLength: 5 }), fc.option(table, { nil: undefined }))
    .map(([blocks, one]) =>
      (one === undefined ? blocks : [...blocks, one]).map((made, at) => ({ ...made, block_id: `b${at}` })),
    );
}
