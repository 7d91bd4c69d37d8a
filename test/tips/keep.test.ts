import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { auditOf, verifyAudit } from '../../src/storage/audit.ts';
import { assignTip, categorise, nameAccused } from '../../src/tips/keep/assign.ts';
import { fieldsOf, fileOf, textBytes, textOf } from '../../src/tips/keep/content.ts';
import { identityOf } from '../../src/tips/keep/identity.ts';
import { linkedTo, linkTips } from '../../src/tips/keep/links.ts';
import { partsOf } from '../../src/tips/keep/look.ts';
import { addPart, addReported } from '../../src/tips/keep/notes.ts';
import { sealPart } from '../../src/tips/keep/part.ts';
import { type Reader, readerOf } from '../../src/tips/keep/reader.ts';
import { askReveal, decideReveal, revealsOf } from '../../src/tips/keep/reveal.ts';
import { statusBy } from '../../src/tips/keep/status.ts';
import { takeStep } from '../../src/tips/keep/steps.ts';
import { tipFor, tipsFor } from '../../src/tips/keep/tips.ts';
import { open, openTwice } from '../../src/tips/seal/open.ts';
import { type Office, office, supervisor } from './office.ts';

const day = '2026-09-17';
const ofUM: Reader = { user: 'U0INUM', departments: ['UM'] };
const ofEP: Reader = { user: 'U0INEP', departments: ['EP'] };
const custodian: Reader = { user: 'U0CUST', departments: [] };

const openPart = async (part: Awaited<ReturnType<typeof partsOf>>[number], identity: string) =>
  open(part.box, [identity], { tip: part.tip, part: part.id, kind: part.kind, day: part.day });

const sealText = (
  { vault }: Office,
  tip: string,
  kind: 'note' | 'reply' | 'reason' | 'reveal' | 'said',
  text: string,
  reporter?: string,
) => sealPart(vault, { tip, kind, day, bytes: textBytes(text), ...(reporter && { reporter }) });

describe('a tip', () => {
  it('is received sealed, and opens with a key of supervision alone', async () => {
    const { records, receive, second } = await office();
    const { id } = await receive({
      report: { 事情: '收钱不给票据' },
      files: [{ name: '照片.jpg', bytes: textBytes('x') }],
    });
    expect(id).toMatch(/^TS-[A-Z2-9]{5}$/);
    const parts = await records.transaction((change) => partsOf(change, supervisor, id));
    expect(parts.map(({ kind }) => kind)).toEqual(['report', 'file']);
    const [report, file] = parts;
    if (!report || !file) throw new Error('no report');
    expect(fieldsOf(await openPart(report, second.identity))).toEqual({ 事情: '收钱不给票据' });
    expect(fileOf(await openPart(file, second.identity))).toEqual({ name: '照片.jpg', bytes: textBytes('x') });
    await records.close();
  });

  it('is answered so that the code opens the answer, and nothing else of it', async () => {
    const at = await office();
    const { records, vault, receive, first } = at;
    const { id, code } = await receive();
    const receipt = await vault.receipt(code);
    const { reporter } = (await tipFor(records.db, supervisor, id)) ?? { reporter: '' };
    expect(reporter).toBe(receipt.recipient);
    const [reply, note, said] = [
      await sealText(at, id, 'reply', '请说清楚日期', reporter),
      await sealText(at, id, 'note', '与另一件相同'),
      await sealText(at, id, 'said', '九月三日'),
    ];
    await records.transaction((change) => addPart(change, supervisor, reply));
    await records.transaction((change) => addPart(change, supervisor, note));
    await records.transaction((change) => addReported(change, receipt.lookup, said));
    expect(await statusBy(records.db, receipt)).toEqual({
      ...{ id, day: '2026-09-16', state: 'received', result: null, expires: '2026-12-15' },
      talk: [
        { day, from: 'supervision', answer: '请说清楚日期' },
        { day, from: 'reporter' },
      ],
    });
    const parts = await records.transaction((change) => partsOf(change, supervisor, id));
    const texts = parts
      .filter(({ kind }) => kind !== 'report')
      .map((part) => openPart(part, first.identity).then(textOf));
    expect(await Promise.all(texts)).toEqual(['请说清楚日期', '与另一件相同', '九月三日']);
    for (const part of parts.filter(({ kind }) => kind !== 'reply'))
      await expect(
        open(part.box, [receipt.identity], { tip: id, part: part.id, kind: part.kind, day: part.day }),
      ).rejects.toThrow();
    await records.close();
  });

  it('is never shown to the department complained about, nor to any department while none is named', async () => {
    const { records, receive } = await office();
    const { id } = await receive({ accused: 'UM' });
    const { id: unknown } = await receive({ accused: undefined as never });
    const seen = async (reader: Reader) => (await tipsFor(records.db, reader)).map((tip) => tip.id).sort();
    expect(await seen(supervisor)).toEqual([id, unknown].sort());
    expect(await seen(ofUM)).toEqual([]);
    expect(await seen(ofEP)).toEqual([id]);
    await records.transaction((change) => nameAccused(change, supervisor, { id: unknown, accused: 'EP' }));
    expect(await seen(ofEP)).toEqual([id]);
    expect(await seen(ofUM)).toEqual([unknown]);
    await records.close();
  });

  it('is not shown to either of two old departments that are one body today', () => {
    const loaded = loadKnowledge('knowledge');
    if (!loaded.ok) throw new Error('mistakes in the knowledge');
    expect(readerOf(loaded.knowledge, { user: 'U1', department: 'IC' }).departments).toEqual(['IC', 'QT']);
    expect(readerOf(loaded.knowledge, { user: 'U1', department: 'UM' }).departments).toEqual(['UM']);
    expect(readerOf(loaded.knowledge, { user: 'U1' }).departments).toEqual([]);
  });

  it('goes through its steps in order, each an audit row without words', async () => {
    const at = await office();
    const { records, receive } = at;
    const { id } = await receive();
    const step = (to: Parameters<typeof takeStep>[2]) =>
      records.transaction((change) => takeStep(change, supervisor, to));
    await expect(step({ id, day, to: 'closed', result: 'true' })).rejects.toThrow(/不能这样处理/);
    await step({ id, day, to: 'accepted' });
    await expect(step({ id, day, to: 'closed', result: 'refused' })).rejects.toThrow(/不能这样处理/);
    await step({ id, day, to: 'transferred', reason: await sealText(at, id, 'reason', '属于生态环境部门') });
    await step({ id, day: '2026-09-20', to: 'accepted' });
    await step({ id, day: '2026-10-01', to: 'closed', result: 'partly' });
    await expect(step({ id, day, to: 'accepted' })).rejects.toThrow(/不能这样处理/);
    expect(await tipFor(records.db, supervisor, id)).toMatchObject({
      ...{ state: 'closed', result: 'partly', accepted_on: day, closed_on: '2026-10-01' },
    });
    const life = await auditOf(records.db, id);
    expect(life.map(({ actor, action, detail }) => [actor, action, detail])).toEqual([
      ['reporter', 'tip.received', {}],
      ['U0SUPER', 'tip.accepted', {}],
      ['U0SUPER', 'tip.transferred', {}],
      ['U0SUPER', 'tip.accepted', {}],
      ['U0SUPER', 'tip.closed', { result: 'partly' }],
    ]);
    // The instant of a reporter's own step would tell who it was.
    expect(life[0]?.at).toBe('2026-09-16');
    expect(await verifyAudit(records.db, records.key)).toEqual({ links: life.length });
    await records.close();
  });

  it('can be handled, read, linked, assigned and asked about by nobody of the department complained about', async () => {
    const at = await office();
    const { records, receive, vault } = at;
    const { id } = await receive({ accused: 'UM', identity: { sealed: { 姓名: '某人' } } });
    const { id: other } = await receive({ accused: 'EP' });
    const note = await sealPart(vault, { tip: id, kind: 'note', day, bytes: textBytes('x') });
    const tries: ((change: Parameters<Parameters<typeof records.transaction>[0]>[0]) => Promise<unknown>)[] = [
      (change) => takeStep(change, ofUM, { id, day, to: 'accepted' }),
      (change) => partsOf(change, ofUM, id),
      (change) => addPart(change, ofUM, note),
      (change) => assignTip(change, ofUM, { id, to: ofEP }),
      (change) => categorise(change, ofUM, { id, category: 'q5' }),
      (change) => nameAccused(change, ofUM, { id, accused: 'EP' }),
      (change) => linkTips(change, ofUM, { id: other, other: id }),
      (change) => askReveal(change, ofUM, { reason: { ...note, kind: 'reveal' }, day }),
      (change) => decideReveal(change, ofUM, { id, granted: true, day }),
      (change) => revealsOf(change, ofUM, id),
      (change) => identityOf(change, ofUM, id),
    ];
    for (const attempt of tries) await expect(records.transaction(attempt)).rejects.toThrow(/没有这件举报/);
    await expect(records.transaction((change) => assignTip(change, supervisor, { id, to: ofUM }))).rejects.toThrow(
      /应当回避/,
    );
    await records.transaction((change) => linkTips(change, supervisor, { id, other }));
    expect(await linkedTo(records.db, supervisor, other)).toEqual([id]);
    expect(await linkedTo(records.db, ofUM, other)).toEqual([]);
    expect(await tipFor(records.db, ofUM, 'TS-NOONE')).toBeUndefined();
    await records.close();
  });

  it('shows a sealed identity to the supervisor who asked, once the custodian has agreed, under both keys', async () => {
    const at = await office();
    const { records, receive, first, custodian: keys } = at;
    const { id } = await receive({ identity: { sealed: { 姓名: '某人' } } });
    const { id: anonymous } = await receive();
    const ask = async (tip: string) => {
      const reason = await sealText(at, tip, 'reveal', '要当面核对');
      return records.transaction((change) => askReveal(change, supervisor, { reason, day }));
    };
    const decide = (who: Reader, granted: boolean) =>
      records.transaction((change) => decideReveal(change, who, { id, granted, day }));
    const look = (who = supervisor) => records.transaction((change) => identityOf(change, who, id));
    await expect(ask(anonymous)).rejects.toThrow(/没有封存身份/);
    await expect(look()).rejects.toThrow(/要先申请/);
    await ask(id);
    await expect(ask(id)).rejects.toThrow(/已经有一个/);
    await expect(decide(supervisor, true)).rejects.toThrow(/不能是同一个人/);
    await decide(custodian, false);
    await expect(look()).rejects.toThrow(/要先申请/);
    await ask(id);
    await decide(custodian, true);
    await expect(look(ofEP)).rejects.toThrow(/要先申请/);
    const { box, tip, id: part, kind, day: sealedOn } = await look();
    const opened = await openTwice(box, [first.identity, keys.identity], { tip, part, kind, day: sealedOn });
    expect(fieldsOf(opened)).toEqual({ 姓名: '某人' });
    const actions = (await auditOf(records.db, id)).map(({ actor, action }) => `${actor} ${action}`);
    expect(actions).toEqual([
      'reporter tip.received',
      'U0SUPER tip.reveal.asked',
      'U0CUST tip.reveal.refused',
      'U0SUPER tip.reveal.asked',
      'U0CUST tip.reveal.granted',
      'U0SUPER tip.identity.read',
    ]);
    const parts = await records.transaction((change) => partsOf(change, supervisor, id));
    const [reason] = parts.filter(({ kind: one }) => one === 'reveal');
    if (!reason) throw new Error('no reason');
    expect(textOf(await openPart(reason, keys.identity))).toBe('要当面核对');
    expect(parts.map(({ kind: one }) => one)).not.toContain('identity');
    await records.close();
  });
});
