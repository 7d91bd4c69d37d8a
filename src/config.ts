import { z } from 'zod';
import { ROLES } from './people/roles.ts';
import { AUDIT_KEY } from './storage/keys.ts';

const SLACK = 'https://slack.com/api/';
/** Slack's own addresses, and none that only look like them. */
export const SLACKS = /^https:\/\/([a-z0-9-]+\.)*slack(-gov)?\.com\//;
const LOOPBACK = /^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?\//;

const GROUP = `(?:${ROLES.join('|')}|[A-Z]{2,4})=[^,=\\s]+`;
const GROUPS = new RegExp(`^${GROUP}(,${GROUP})*$`);

const CHANNEL = '(?:supervision|[A-Z]{2})=[CG][A-Z0-9]+';
const CHANNELS = new RegExp(`^${CHANNEL}(,${CHANNEL})*$`);

const text = z.string().trim().min(1);

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
  PLUMBLINE_ADMINISTRATORS: z
    .string()
    .regex(/^[UW][A-Z0-9]+(,[UW][A-Z0-9]+)*$/, 'must be Slack user ids, like U012AB3CD')
    .optional(),
});

export interface Settings {
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
  };
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
