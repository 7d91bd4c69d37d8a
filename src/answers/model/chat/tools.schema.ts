import { z } from 'zod';

/** The look-ups as the model sees them. */
export const TOOLS = {
  search_provisions: {
    description: '按法律用语检索执法事项、程序和条文，返回带编号的依据。',
    schema: z.object({ query: z.string().min(2).max(80).describe('法律用语，例如“占用城市道路 罚款”') }),
  },
  show_card: {
    description: '按编号看一个执法事项、程序或规则的全部内容。',
    schema: z.object({ id: z.string().min(2).max(40).describe('编号，例如 MKT-01') }),
  },
  full_text: {
    description: '看一个条文的全文。',
    schema: z.object({ name: z.string().min(4).max(60).describe('例如“行政处罚法第六十四条”') }),
  },
} as const;
