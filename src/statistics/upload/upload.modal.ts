import { z } from 'zod';
import { type Action, defineAction, defineModal, type Modal } from '../../slack/feature.ts';
import { givenFiles } from '../../slack/incoming/given.schema.ts';
import { fileInput } from '../../slack/kit/inputs.ts';
import { modal } from '../../slack/kit/modal.ts';
import { Refusal } from '../../slack/refusal.ts';
import { UnreadableWorkbook } from '../../workbook/index.ts';
import { changeReply, mustBeOpen } from '../change.ts';
import { type CountRecords, type Opened, openReport } from '../open.ts';
import { type FilledTemplate, readTemplate } from '../template/read.ts';
import { carriedInput, carriedValue } from '../values.schema.ts';
import { copy } from './copy.ts';
import { draftWith } from './draft.rules.ts';
import { unreadReply } from './refused.ts';

/** 上传表格: where the filled-in template is chosen. */
export function uploadButton(count: CountRecords): Action {
  return defineAction({
    id: 'stats_upload',
    allow: ['contact', 'head'],
    input: carriedInput,
    run: async (at, services, asker) => {
      const opened = await openReport(at, { services, count, asker });
      mustBeOpen(opened, asker);
      const { title, label, hint, submit, close } = copy.form;
      const sheet = fileInput({ id: 'sheet', label, hint, filetypes: ['xlsx'], most: 1 });
      const data = { at: carriedValue(opened.report) };
      return { messages: [], modal: modal({ id: 'stats_upload', title, submit, close, data, blocks: [sheet] }) };
    },
  });
}

/** Reads the table into the draft, whole or not at all. */
export function uploadModal(count: CountRecords): Modal {
  return defineModal({
    id: 'stats_upload',
    allow: ['contact', 'head'],
    input: z.object({ at: carriedInput, sheet: givenFiles }),
    submit: async ({ at, sheet }, services, asker) => {
      const opened = await openReport(at, { services, count, asker });
      mustBeOpen(opened, asker);
      const bytes = await services.files.read(sheet[0]?.id ?? '', asker.user);
      const read = await readOrRefuse(bytes, opened);
      if (read.mistakes.length > 0) return unreadReply(read.mistakes, opened);
      const filled = Object.keys(read.cells).length;
      if (filled === 0) throw new Refusal(copy.nothing);
      const after = draftWith(read, opened);
      const said = copy.saved(filled, Object.keys(after.cells).length);
      return changeReply(opened, { step: 'save', after, given: { from: 'xlsx' }, said }, { services, asker });
    },
  });
}

async function readOrRefuse(bytes: Buffer, opened: Opened): Promise<FilledTemplate> {
  try {
    return await readTemplate(bytes, opened);
  } catch (error) {
    throw error instanceof UnreadableWorkbook ? new Refusal(error.message) : error;
  }
}
