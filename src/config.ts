import { z } from 'zod';
import { ROLES } from './people/roles.ts';
import { SEARCH, type SearchSettings, searchSettings } from './search-settings.ts';
import { AUDIT_KEY } from './storage/keys.ts';
import type { TipSettings } from './tips/vault.ts';

const SLACK = 'https://slack.com/api/';
/** Slack's own addresses, and none that only look like them. */
export const SLACKS = /^https:\/\/([a-z0-9-]+\.)*slack(-gov)?\.com\//;
const LOOPBACK = /^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?\//;

const GROUP = `(?:${ROLES.join('|')}|[A-Z]{2,4})=[^,=\\s]+`;
const GROUPS = new RegExp(`^${GROUP}(,${GROUP})*$`);

const CHANNEL = '(?:supervision|[A-Z]{2})=[CG][A-Z0-9]+';
const CHANNELS = new RegExp(`^${CHANNEL}(,${CHANNEL})*$`);

const KEY = 'age1[a-z0-9]{58}';
const KEYS = new RegExp(`^${KEY}(,${KEY})*$`);

const text = z.string().trim().min(1);
const DAYS = z.coerce.number('must be a number of days').int().min(1).max(365);

const Environment = z.object({
  SLACK_BOT_TOKEN: text.optional(),
  SLACK_APP_TOKEN: text.optional(),
  SLACK_SIGNING_SECRET: text.optional(),
  SLACK_API_URL: z.url().default(SLACK),
  PORT: z.coerce.number('must be a number from 0 to 65535').int().min(0).max(65_535).default(3000),
  HOST: text.optional(),
  PLUMBLINE_DATA: text.default('data'),
  PLUMBLINE_KNOWLEDGE: text.default('knowledge'),
  PLUMBLINE_AUDIT_KEY: z.string().regex(AUDIT_KEY, 'must be 32 bytes or more as hex digits').optional(),
  PLUMBLINE_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  PLUMBLINE_GROUPS: z
    .string()
    .regex(GROUPS, 'must be handles by role or department, like officer=zhifa,contact=lianluo,UM=chengguan')
    .default('officer=zhifa,contact=lianluo,supervisor=jiandu'),
  PLUMBLINE_CHANNELS: z
    .string()
    .regex(CHANNELS, 'must be channel ids by department or supervision, like supervision=C012AB3CD,UM=C045EF6GH')
    .optional(),
  LLM_BASE_URL: z.url({ protocol: /^https?$/, error: 'must be the address of an OpenAI-compatible server' }).optional(),
  LLM_MODEL: text.optional(),
  LLM_API_KEY: text.optional(),
  LLM_SECONDS: z.coerce.number('must be a number of seconds from 1 to 240').min(1).max(240).default(30),
  ...SEARCH,
  PLUMBLINE_ADMINISTRATORS: z
    .string()
    .regex(/^[UW][A-Z0-9]+(,[UW][A-Z0-9]+)*$/, 'must be Slack user ids, like U012AB3CD')
    .optional(),
  PLUMBLINE_TIPS_RECIPIENTS: z.string().regex(KEYS, 'must be two or more public keys, like age1…,age1…').optional(),
  PLUMBLINE_TIPS_CUSTODIAN: z.string().regex(KEYS, 'must be a public key, like age1…').optional(),
  PLUMBLINE_TIPS_ACCEPT_DAYS: DAYS.default(15),
  PLUMBLINE_TIPS_CLOSE_DAYS: DAYS.default(60),
  PLUMBLINE_TIPS_READING: text.optional(),
  PLUMBLINE_TIPS_KEEP_DAYS: z.coerce.number('must be a number of days, 30 or more').int().min(30).default(365),
});

export interface Settings extends SearchSettings {
  data: string;
  knowledge: string;
  auditKey: string | undefined;
  log: z.infer<typeof Environment>['PLUMBLINE_LOG'];
  /** Handle of the user group whose members have a role, or belong to a department, by role or department code. */
  groups: Record<string, string>;
  /** Channel to which digests go, by department code or `supervision`. */
  channels: Record<string, string>;
  /** Who is an administrator whatever the records say: the first one has to come from somewhere. */
  administrators: string[];
  /** Public keys to which tips are sealed, and what the office has decided about them; undefined: tips are not taken. */
  tips: TipSettings | undefined;
  /** The model that explains answers, where the office has one. */
  model?: ModelSettings;
}

/** A server that speaks OpenAI's protocol, and the model to ask there. */
export interface ModelSettings {
  baseUrl: string;
  name: string;
  apiKey?: string;
  /** How long an explanation may take. */
  seconds: number;
}

export interface SlackSettings {
  botToken: string;
  apiUrl: string;
  transport:
    | { kind: 'socket'; appToken: string }
    | { kind: 'http'; signingSecret: string; port: number; host: string | undefined };
}

type Env = Record<string, string | undefined>;

/** What every part of the program runs on. Throws an Error with one sentence that names the wrong variable. */
export function readSettings(env: Env = process.env): Settings {
  const values = parse(env);
  return {
    data: values.PLUMBLINE_DATA,
    knowledge: values.PLUMBLINE_KNOWLEDGE,
    auditKey: values.PLUMBLINE_AUDIT_KEY,
    log: values.PLUMBLINE_LOG,
    groups: pairs(values.PLUMBLINE_GROUPS),
    channels: values.PLUMBLINE_CHANNELS ? pairs(values.PLUMBLINE_CHANNELS) : {},
    administrators: values.PLUMBLINE_ADMINISTRATORS?.split(',') ?? [],
    tips: values.PLUMBLINE_TIPS_RECIPIENTS
      ? {
          recipients: values.PLUMBLINE_TIPS_RECIPIENTS.split(','),
          custodians: values.PLUMBLINE_TIPS_CUSTODIAN?.split(',') ?? [],
          keepDays: values.PLUMBLINE_TIPS_KEEP_DAYS,
          acceptDays: values.PLUMBLINE_TIPS_ACCEPT_DAYS,
          closeDays: values.PLUMBLINE_TIPS_CLOSE_DAYS,
          ...(values.PLUMBLINE_TIPS_READING && { reading: values.PLUMBLINE_TIPS_READING }),
        }
      : undefined,
    ...modelOf(values),
    ...searchSettings(values),
  };
}

/** Throws where only one half of what a model takes is set. */
function modelOf({
  LLM_BASE_URL,
  LLM_MODEL,
  LLM_API_KEY,
  LLM_SECONDS,
}: z.infer<typeof Environment>): Pick<Settings, 'model'> {
  if (!LLM_BASE_URL && !LLM_MODEL) return {};
  if (!LLM_BASE_URL || !LLM_MODEL) throw new Error('LLM_BASE_URL and LLM_MODEL belong together: set both, or neither.');
  const model = { baseUrl: LLM_BASE_URL, name: LLM_MODEL, seconds: LLM_SECONDS };
  return { model: { ...model, ...(LLM_API_KEY && { apiKey: LLM_API_KEY }) } };
}

/** How to reach Slack (or the local workspace). Throws an Error with one sentence where something is missing or mixed up. */
export function readSlackSettings(env: Env = process.env): SlackSettings {
  const values = parse(env);
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = values;
  if (!botToken)
    throw new Error('SLACK_BOT_TOKEN is not set: put it into .env, or run `npm run demo` for the local workspace.');
  const apiUrl = values.SLACK_API_URL.endsWith('/') ? values.SLACK_API_URL : `${values.SLACK_API_URL}/`;
  refuseMixedUp([botToken, appToken], apiUrl);
  if (appToken) return { botToken, apiUrl, transport: { kind: 'socket', appToken } };
  if (!signingSecret)
    throw new Error(
      'Neither SLACK_APP_TOKEN (Socket Mode) nor SLACK_SIGNING_SECRET (HTTP) is set: put one of them into .env.',
    );
  return { botToken, apiUrl, transport: { kind: 'http', signingSecret, port: values.PORT, host: values.HOST } };
}

/** `a=b,c=d` as an object. */
function pairs(written: string): Record<string, string> {
  return Object.fromEntries(written.split(',').map((pair) => pair.split('=')));
}

function parse(env: Env): z.infer<typeof Environment> {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const result = Environment.safeParse(filled);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(`${issue?.path.join('.') ?? 'environment'}: ${issue?.message ?? 'invalid'}. See .env.example.`);
}

/** Each token for itself: local ones stay on this machine, real ones go to Slack and nowhere else. */
function refuseMixedUp(tokens: (string | undefined)[], apiUrl: string): void {
  for (const token of tokens.filter((one) => one !== undefined)) {
    const local = token.includes('-local-');
    if (local && !LOOPBACK.test(apiUrl))
      throw new Error(
        'This is a token of the local workspace, but SLACK_API_URL does not point to this machine: use a real token, or run `npm run demo`.',
      );
    if (!local && !SLACKS.test(apiUrl))
      throw new Error(
        'This is a real Slack token, but SLACK_API_URL points elsewhere: remove SLACK_API_URL so that the token is not sent to the wrong place.',
      );
  }
}
