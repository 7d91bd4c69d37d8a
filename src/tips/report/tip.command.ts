import { z } from 'zod';
import { defineAction, defineCommand } from '../../slack/feature.ts';
import { whisper } from '../../slack/reply.ts';
import { copy } from './copy.ts';
import { reportForm } from './report.modal.ts';
import { statusForm } from './status.modal.ts';

/** `/tip`: what follows it is never read into anything, only whether it asks for the status. */
export const tipCommand = defineCommand({
  name: '/tip',
  ...copy.command,
  allow: 'everyone',
  input: z.string(),
  run: async (typed, services) => {
    if (copy.statusWords.includes(typed.trim().toLowerCase())) return statusForm(services);
    const form = reportForm(services);
    return typed.trim() === '' ? form : { ...form, messages: [whisper(copy.noText)] };
  },
});

/** The two buttons of the home tab. */
export const tipButtons = [
  defineAction({ id: 'tip', allow: 'everyone', input: z.string(), run: async (_, services) => reportForm(services) }),
  defineAction({
    id: 'tip_status',
    allow: 'everyone',
    input: z.string(),
    run: async (_, services) => statusForm(services),
  }),
];
