import { describe, expect, it } from 'vitest';
import { features } from '../../src/features.ts';
import { manifestOf } from '../../src/slack/manifest.ts';
import { idsIn } from './ids.ts';
import { type Entry, readPages } from './page.ts';

/** What Slack says of the place, the moment or the load, not of what was sent. */
const OF_THE_MOMENT =
  /^(fault |not_in_channel$|channel_not_found$|ratelimited$|expired_url$|expired_trigger_id$|used_url$|hash_conflict$)/;

const pages = readPages();
const all = pages.flatMap(({ file, entries }) => entries.map((entry) => ({ ...entry, file })));
const requests = all.filter(({ kind }) => kind === 'request');
const deliveries = all.filter(({ kind }) => kind === 'delivery');
const brief = ({ file, name, wrong, answer }: Entry & { file: string }) => ({ file, name, wrong, answer });

describe('in the whole suite', () => {
  it('enough was said for this to mean something', () => {
    expect(requests.length).toBeGreaterThan(200);
    expect(deliveries.length).toBeGreaterThan(200);
  });

  it('Slack refused no payload', () => {
    const refused = requests.filter(({ wrong }) => wrong !== undefined && !OF_THE_MOMENT.test(wrong));
    expect(refused.map(brief)).toEqual([]);
  });

  it('no delivery was left unacknowledged', () => {
    const silent = deliveries.filter(({ wrong }) => wrong === 'http_timeout');
    expect(silent.map(brief)).toEqual([]);
  });

  it('P18 every message with blocks had a text for notifications and screen readers', () => {
    const messages = requests.filter(({ name }) => /^(chat\.(post|update)|respond)/.test(name));
    const bare = messages.filter(({ body }) => {
      const { blocks, text } = body as { blocks?: unknown; text?: unknown };
      return blocks !== undefined && !text;
    });
    expect(messages.length).toBeGreaterThan(100);
    expect(bare.map(brief)).toEqual([]);
  });

  it('every action, form, shortcut and command that people met has a listener, and every listener was met', () => {
    const met = idsIn(all);
    const listened = {
      actions: features.flatMap(({ actions = [] }) => actions.map(({ id }) => id)),
      forms: features.flatMap(({ modals = [] }) => modals.map(({ id }) => id)),
      commands: features.flatMap(({ commands = [] }) => commands.map(({ name }) => name)),
      shortcuts: features.flatMap(({ shortcuts = [] }) => shortcuts.map(({ id }) => id)),
    };
    expect([...met.actions].sort()).toEqual([...new Set(listened.actions)].sort());
    expect([...met.forms].sort()).toEqual([...new Set(listened.forms)].sort());
    expect([...met.shortcuts].sort()).toEqual([...new Set(listened.shortcuts)].sort());
    for (const command of listened.commands) expect(met.commands).toContain(command);
  });

  it('P13 no broadcast, and no mention but of a person by id, was ever sent', () => {
    const words = requests.flatMap(({ body }) => JSON.stringify(body).match(/<[!@#][^>]{0,80}>?/g) ?? []);
    expect(words.filter((word) => !/^<@U[A-Z0-9]+>$/.test(word))).toEqual([]);
  });

  it('every method that was called is within the scopes of the manifest', () => {
    expect(requests.filter(({ wrong }) => wrong === 'missing_scope')).toEqual([]);
    expect(manifestOf(features)).toHaveProperty('oauth_config.scopes.bot');
  });
});
