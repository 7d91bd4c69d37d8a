/** Who may import whom; the picture is in src/README.md. */
const slices = '^src/(answers|versions|procedures|discretion|registers|roster|tips|statistics|reports)/';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'slices-do-not-see-each-other',
      severity: 'error',
      from: { path: slices, pathNot: '^src/reports/' },
      to: { path: slices, pathNot: '^src/$1/' },
    },
    {
      name: 'the-surface-knows-no-slice',
      severity: 'error',
      from: { path: '^src/(slack|people|knowledge|storage|review|workbook)/' },
      to: { path: slices },
    },
    {
      name: 'storage-knows-nobody',
      severity: 'error',
      from: { path: '^src/storage/' },
      to: { path: '^src/', pathNot: '^src/storage/' },
    },
    {
      name: 'knowledge-stands-on-storage-alone',
      severity: 'error',
      from: { path: '^src/knowledge/' },
      to: { path: '^src/', pathNot: '^src/(knowledge|storage)/' },
    },
    {
      name: 'workbooks-stand-alone',
      severity: 'error',
      from: { path: '^src/workbook/' },
      to: { path: '^src/', pathNot: '^src/workbook/' },
    },
    {
      name: 'only-workbooks-know-the-xlsx-library',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workbook/' },
      to: { path: 'node_modules/hucre' },
    },
    {
      name: 'bot-and-workspace-meet-over-http',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(workspace|cli)/' },
      to: { path: '^src/workspace/' },
    },
    {
      name: 'workspace-knows-no-bot',
      severity: 'error',
      from: { path: '^src/workspace/' },
      to: { path: '^src/', pathNot: '^src/workspace/' },
    },
    {
      name: 'only-storage-opens-databases',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(storage/|workspace/store)' },
      to: { path: 'node_modules/better-sqlite3' },
    },
    {
      name: 'only-slack-knows-slack',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(slack|workspace)/' },
      to: { path: 'node_modules/@slack/(bolt|web-api|logger)' },
    },
    {
      name: 'only-answers-know-the-index-libraries',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/answers/' },
      to: { path: 'node_modules/(langchain|@langchain|hnswlib-node|@node-rs/jieba)' },
    },
    {
      name: 'only-the-rooms-of-models-speak-to-models',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/answers/(model/chat|elsewhere/served)/' },
      to: { path: 'node_modules/(langchain|@langchain/openai|openai)/' },
    },
    {
      name: 'nothing-loads-a-room-of-models-before-it-is-wanted',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/answers/(model/chat|elsewhere/served)/' },
      to: { path: '^src/answers/(model/chat|elsewhere/served)/', dynamic: false },
    },
    {
      name: 'nobody-imports-the-entry-points',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(bin|cli|main)' },
      to: { path: '^src/(main|cli|features)\\.ts$' },
    },
  ],
  options: {
    parser: 'swc',
    // The swc parser of dependency-cruiser does not read JSX; test/architecture.test.ts looks after the page.
    exclude: { path: '\\.tsx$' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
