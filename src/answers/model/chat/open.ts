import { createHash } from 'node:crypto';
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { initChatModel } from 'langchain/chat_models/universal';
import type { ModelSettings } from '../../../config.ts';
import type { Prompt } from '../../prompts.ts';
import type { Model } from '../types.ts';
import { explain } from './explain.ts';
import { rewrite } from './rewrite.ts';

/** Switches by which LangChain would send prompts to a service for tracing, or the client write them to the console. */
const TRACING = [
  'LANGSMITH_TRACING',
  'LANGCHAIN_TRACING_V2',
  'LANGSMITH_TRACING_V2',
  'LANGCHAIN_TRACING',
  'LANGCHAIN_VERBOSE',
];
/** Servers without keys still want the header. */
const NO_KEY = 'none';

/** A model behind any server that speaks OpenAI's protocol. Asks it nothing yet. */
export async function openModel(settings: ModelSettings, prompts: Map<string, Prompt>): Promise<Model> {
  for (const name of TRACING) delete process.env[name];
  const { baseUrl, name, apiKey, seconds } = settings;
  const chat = (await initChatModel(name, {
    modelProvider: 'openai',
    configuration: { baseURL: baseUrl, logLevel: 'off' },
    apiKey: apiKey ?? NO_KEY,
    temperature: 0,
    maxRetries: 0,
    streamUsage: false,
    useResponsesApi: false,
  })) as unknown as BaseChatModel;
  const [asks, explains] = [promptNamed('rewrite-question', prompts), promptNamed('explain-answer', prompts)];
  return {
    name,
    seconds,
    prompts: createHash('sha256').update(`${asks.hash}${explains.hash}`).digest('hex').slice(0, 12),
    rewrite: (asked, signal) => rewrite(chat, asks.fill({ ...asked }), signal),
    explain: (task, lookups, signal) => explain(chat, { prompt: explains, task, lookups }, signal),
  };
}

function promptNamed(name: string, prompts: Map<string, Prompt>): Prompt {
  const prompt = prompts.get(name);
  if (!prompt) throw new Error(`prompts/${name}.md is missing.`);
  return prompt;
}
