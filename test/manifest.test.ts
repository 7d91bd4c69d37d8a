import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { features } from '../src/features.ts';
import { EVENTS, METHODS, manifestOf } from '../src/slack/manifest.ts';

interface Manifest {
  features: {
    slash_commands: { command: string; description: string; usage_hint?: string }[];
    agent_view: { suggested_prompts: unknown[] };
  };
  oauth_config: { scopes: { bot: string[] } };
  settings: { event_subscriptions: { bot_events: string[] } };
}

const manifest = manifestOf(features) as Manifest;

describe('manifest.json', () => {
  it('P26 is what the feature list says', () => {
    expect(JSON.parse(readFileSync('manifest.json', 'utf8'))).toEqual(manifest);
  });

  it('P26 has every command, within Slack’s lengths', () => {
    const names = features.flatMap((feature) => feature.commands ?? []).map((command) => command.name);
    expect(manifest.features.slash_commands.map((command) => command.command)).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
    for (const { command, description, usage_hint } of manifest.features.slash_commands) {
      expect(command).toMatch(/^\/[a-z0-9-]{1,31}$/);
      expect([...description].length).toBeLessThanOrEqual(2000);
      expect(usage_hint).not.toBe('');
    }
  });

  it('P26 asks for exactly the scopes of the methods we call and the events we hear', () => {
    const asked = [...Object.values(METHODS), ...Object.values(EVENTS)].flat();
    expect(new Set(manifest.oauth_config.scopes.bot)).toEqual(new Set(['commands', ...asked]));
    expect(new Set(manifest.settings.event_subscriptions.bot_events)).toEqual(new Set(Object.keys(EVENTS)));
  });
});
