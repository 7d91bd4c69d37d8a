import type { KnownBlock } from '@slack/types';
import { departmentChoices } from '../../people/index.ts';
import type { Services } from '../../services.ts';
import { context, section } from '../../slack/kit/blocks.ts';
import { selectInput, textInput } from '../../slack/kit/choices.ts';
import { split } from '../../slack/kit/split.ts';
import { bold, md, code as mono, plain } from '../../slack/kit/text.ts';
import { inGroups } from '../code/code.ts';
import type { Vault } from '../vault.ts';
import { words } from '../words.copy.ts';
import { channelBlocks } from './channels.view.ts';
import { copy } from './copy.ts';
import { filesInput } from './given.ts';
import { MOST } from './report.schema.ts';

/** The blocks of the form. `text`: words of a message to begin with, cut into as many inputs as they need. */
export function reportBlocks(vault: Vault, { answers }: Services, { code, text }: { code: string; text: string }) {
  const { knowledge } = answers;
  const departments = [...departmentChoices(knowledge), { value: 'unknown', label: words.unknownDepartment }];
  return [
    ...section(plain(copy.who)),
    ...channelBlocks(knowledge),
    selectInput({ id: 'accused', label: copy.accused, choices: departments, hint: copy.accusedHint }),
    textInput({ id: 'when', label: copy.when, optional: true }),
    textInput({ id: 'where', label: copy.where, optional: true }),
    ...whatInputs(text),
    filesInput(copy.filesHint),
    ...identityInputs(vault),
    ...section(md`${bold(copy.codeTitle)} ${mono(inGroups(code))}\n${plain(copy.codeSays)}`),
    textInput({ id: 'copied', label: copy.copied, hint: copy.copiedHint }),
  ];
}

function whatInputs(text: string): KnownBlock[] {
  const [what, ...more] = split(text, MOST);
  const rest = copy.more.map((label, at) => {
    const initial = more[at];
    return textInput({
      id: `more${at + 1}`,
      label,
      optional: true,
      long: true,
      max: MOST,
      ...(initial && { initial }),
    });
  });
  const first = { id: 'what', label: copy.what, hint: copy.whatHint, long: true as const, max: MOST };
  return [
    textInput({ ...first, ...(what && { initial: what }) }),
    ...rest,
    ...(more.length > rest.length ? context(plain(copy.cut(MOST * (rest.length + 1)))) : []),
  ];
}

/** Sealing an identity is offered only where there is somebody to keep it. */
function identityInputs({ custodians }: Vault): KnownBlock[] {
  const choices = Object.entries(copy.identities)
    .filter(([value]) => value !== 'sealed' || custodians.length > 0)
    .map(([value, label]) => ({ value, label }));
  return [
    selectInput({ id: 'identity', label: copy.identity, choices, initial: 'anonymous' }),
    textInput({ id: 'name', label: copy.whoAmI, hint: copy.whoHint, optional: true }),
  ];
}
