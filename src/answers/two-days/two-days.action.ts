import { z } from 'zod';
import { today } from '../../knowledge/day.grammar.ts';
import { defineAction } from '../../slack/feature.ts';
import { powerFromTwoDays } from './seen.ts';
import { twoDaysModal } from './two-days.modal.ts';

/** A power with both days, as the room of discretion names them. */
const WHOLE = /^([A-Z]{3}-[0-9]{2,3}) ([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{4}-[0-9]{2}-[0-9]{2})$/;

/** 按两个日子看: under an answer it asks for the days of act and decision; under a weighing both are known. */
export const twoDaysButton = defineAction({
  id: 'two-days',
  allow: 'everyone',
  input: z.string().min(1),
  run: async (value, services, { channel }) => {
    const [, power, act, decided] = WHOLE.exec(value) ?? [];
    if (power && act && decided) return powerFromTwoDays(power, { act, decided }, services);
    const data = { answer: value, today: today(services.clock()), ...(channel && { channel }) };
    return { messages: [], modal: twoDaysModal(data) };
  },
});
