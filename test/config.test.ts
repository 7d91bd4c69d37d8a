import { describe, expect, it } from 'vitest';
import { readSettings, readSlackSettings } from '../src/config.ts';

const LOCAL = 'http://127.0.0.1:4747/api/';

describe('the settings', () => {
  it('P28 stop a local token from being sent to Slack, and a real one from being sent elsewhere', () => {
    expect(() => readSlackSettings({ SLACK_BOT_TOKEN: 'xoxb-local-1', SLACK_SIGNING_SECRET: 's' })).toThrow(
      /local workspace/,
    );
    expect(() =>
      readSlackSettings({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', SLACK_API_URL: LOCAL }),
    ).toThrow(/real Slack token/);
    expect(() => readSlackSettings({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-local-1' })).toThrow(
      /local workspace/,
    );
  });

  it('P28 send a real token to Slack alone, each token judged for itself', () => {
    const real = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
    for (const url of ['http://evil.example/api/', 'https://slack.com.evil.example/', 'http://slack.com/api/'])
      expect(() => readSlackSettings({ ...real, SLACK_API_URL: url })).toThrow(/real Slack token/);
    expect(() => readSlackSettings({ ...real, SLACK_BOT_TOKEN: 'xoxb-local-1', SLACK_API_URL: LOCAL })).toThrow(/real/);
    expect(readSlackSettings({ ...real, SLACK_API_URL: 'https://slack.com/api' }).apiUrl).toBe(
      'https://slack.com/api/',
    );
  });

  it('take Socket Mode where there is an app token, HTTP where there is a signing secret', () => {
    expect(readSlackSettings({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }).transport.kind).toBe('socket');
    expect(readSlackSettings({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' }).transport.kind).toBe('http');
    expect(() => readSlackSettings({ SLACK_BOT_TOKEN: 'xoxb-1' })).toThrow(/SLACK_SIGNING_SECRET/);
    expect(() => readSlackSettings({})).toThrow(/SLACK_BOT_TOKEN/);
  });

  it('take tips only where there are public keys, and name the wrong one', () => {
    const [one, other] = ['a', 'c'].map((letter) => `age1${letter.repeat(58)}`);
    expect(readSettings({}).tips).toBeUndefined();
    expect(readSettings({ PLUMBLINE_TIPS_RECIPIENTS: `${one},${other}` }).tips).toEqual({
      ...{ recipients: [one, other], custodians: [], keepDays: 365, acceptDays: 15, closeDays: 60 },
    });
    for (const [name, value] of [
      ['PLUMBLINE_TIPS_RECIPIENTS', 'AGE-SECRET-KEY-1QQQ'],
      ['PLUMBLINE_TIPS_CUSTODIAN', 'age1short'],
      ['PLUMBLINE_TIPS_KEEP_DAYS', '7'],
    ] as const)
      expect(() => readSettings({ [name]: value })).toThrow(name);
  });

  it('name the variable that is wrong', () => {
    expect(() => readSettings({ PLUMBLINE_LOG: 'loud' })).toThrow(/PLUMBLINE_LOG/);
    expect(() => readSettings({ PLUMBLINE_AUDIT_KEY: 'short' })).toThrow(/PLUMBLINE_AUDIT_KEY/);
    expect(() => readSettings({ PLUMBLINE_GROUPS: 'one,two' })).toThrow(/PLUMBLINE_GROUPS/);
  });

  it('treat an empty variable as absent', () => {
    expect(readSettings({ PLUMBLINE_DATA: '' }).data).toBe('data');
  });
});
