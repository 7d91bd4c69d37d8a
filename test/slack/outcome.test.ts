import webApi from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/slack/sender/outcome.ts';

const { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } = webApi;
const http = (status: number, headers: Record<string, string> = {}) => new WebAPIHTTPError(status, '', headers);
const platform = (error: string) => new WebAPIPlatformError({ ok: false, error });
const network = (code: string) => new WebAPIRequestError(Object.assign(new Error(code), { code }));

describe('how a call to Slack ended', () => {
  it.each([
    ['a 429 that says how long', new WebAPIRateLimitedError(7), 7],
    ['a 429 that asks for no wait', new WebAPIRateLimitedError(0), 0],
    ['a 429 that says nonsense', new WebAPIRateLimitedError(Number.NaN), 30],
    ['a 429 that asks for days', new WebAPIRateLimitedError(100_000), 3600],
    ['a bare HTTP 429', http(429), 30],
    ['a bare HTTP 429 with a hint', http(429, { 'retry-after': '5' }), 5],
    ['the word for it', platform('ratelimited'), 30],
    ['no way to Slack', network('ECONNREFUSED'), 3],
  ])('is for later after %s', (_what, error, seconds) => {
    expect(outcomeOf(error)).toEqual({ kind: 'later', seconds });
  });

  it.each([
    ['an error word', platform('invalid_blocks'), 'invalid_blocks'],
    ['an HTTP status of ours to mend', http(404), 'http_404'],
  ])('is a refusal after %s', (_what, thrown, error) => {
    expect(outcomeOf(thrown)).toEqual({ kind: 'refused', error });
  });

  it.each([
    ['an error word that passes', platform('internal_error'), 'internal_error'],
    ['a page instead of an answer', platform('<!doctype html>'), 'not_slack'],
    ['a broken server', http(503), 'http_503'],
    ['a connection that broke off', network('ECONNRESET'), 'WebAPIRequestError'],
    ['something that is no error', 'what', 'unknown'],
  ])('is unknown after %s', (_what, thrown, error) => {
    expect(outcomeOf(thrown)).toEqual({ kind: 'unknown', error });
  });
});
