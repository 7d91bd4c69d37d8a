import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { features } from '../src/features.ts';
import { loadKnowledge } from '../src/knowledge/index.ts';
import { DELIVERY_KINDS, REQUEST_KINDS } from '../src/workspace/faults/kinds.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const commands = features.flatMap((feature) => feature.commands ?? []);
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;

describe('the documents', () => {
  it('list every slash command, in English and in Chinese', () => {
    for (const { name, summary } of commands) {
      expect(read('README.md')).toContain(`\`${name}`);
      expect(read('README.zh-CN.md')).toContain(`\`${name}`);
      expect(read('README.zh-CN.md')).toContain(summary);
    }
  });

  it("count in the clerk's README what lies in the folders", () => {
    const loaded = loadKnowledge('knowledge');
    if (!loaded.ok) throw new Error('mistakes in the knowledge');
    const { procedures, rules, clock, yearly, ...known } = loaded.knowledge;
    const steps = procedures.flatMap((procedure) => procedure.steps);
    const laws = new Set([...clock, ...yearly].map(({ instrument }) => instrument));
    const ruled = (kind: string) => rules.filter(({ id }) => id.startsWith(kind)).length;
    for (const count of [
      `${known.powers.length} 项，`,
      `${procedures.length} 个程序、${steps.length} 步、${steps.flatMap(({ limits }) => limits).length} 个期限 |`,
      `| ${ruled('D-')} + ${ruled('C-')} 条 |`,
      `| ${known.grades.length} 张，`,
      `| ${known.packs.length} 套，`,
      `| ${known.circumstances.length} 组 |`,
      `| ${known.glossary.length} 对 |`,
      `| ${known.documents.length} 份`,
      `| ${known.moved.length} 对 |`,
      `| ${laws.size} 部、${clock.length} 条，另有 ${yearly.length} 个每年的日子 |`,
      `| ${known.bodies.length} + ${known.supervision.length} 个 |`,
    ])
      expect(read('knowledge/README.md')).toContain(count);
  });

  it('name every room of the source on the map', () => {
    const rooms = readdirSync('src').filter((name) => statSync(`src/${name}`).isDirectory());
    for (const room of rooms) expect(read('src/README.md')).toContain(`\`${room}/\``);
  });

  it('name every room of the workspace, and every way to steer it', () => {
    const map = read('src/workspace/README.md');
    const rooms = readdirSync('src/workspace').filter((name) => statSync(`src/workspace/${name}`).isDirectory());
    for (const room of rooms) expect(map).toContain(`\`${room}/\``);
    const files = readdirSync('src/workspace', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /http|control/.test(file),
    );
    const source = files.filter((file) => file.endsWith('.ts')).map((file) => read(`src/workspace/${file}`));
    const routes = [...source.join('').matchAll(/routes\.\w+\('\/(\w+)/g)].map((match) => match[1] ?? '');
    expect(routes.length).toBeGreaterThan(10);
    for (const route of routes.filter((one) => one !== 'archives')) expect(map).toContain(`/local/${route}`);
    for (const kind of [...REQUEST_KINDS, ...DELIVERY_KINDS]) expect(map).toContain(`\`${kind}\``);
  });

  it('explain every setting of .env.example, and no others', () => {
    const settings = (text: string) =>
      new Set(
        [
          ...text.matchAll(/\b(SLACK_[A-Z_]+|PLUMBLINE_[A-Z_]+|LLM_[A-Z_]+|EMBED_[A-Z_]+|RERANK_[A-Z_]+|PORT|HOST)\b/g),
        ].map((match) => match[1]),
      );
    const known = settings(read('src/config.ts') + read('src/search-settings.ts'));
    expect(settings(read('.env.example'))).toEqual(known);
    for (const setting of known) expect(read('README.md')).toContain(`\`${setting}\``);
  });

  it('only mention scripts and files that exist', () => {
    for (const file of [
      'README.md',
      'README.zh-CN.md',
      'knowledge/README.md',
      'src/README.md',
      'src/workspace/README.md',
    ]) {
      const text = read(file);
      for (const [, script = ''] of text.matchAll(/npm run ([a-z:]+)/g))
        expect(scripts, `${file}: ${script}`).toHaveProperty(script);
      for (const [, path = ''] of text.matchAll(/!?\[[^\]]*\]\((?!https?:)([^)#]+)\)/g))
        expect(existsSync(path) || existsSync(`${file.replace(/[^/]+$/, '')}${path}`), `${file}: ${path}`).toBe(true);
    }
  });
});
