import type { AgentSession } from '../protocol.ts';

const STATUSES: readonly AgentSession['status'][] = ['active', 'processing', 'suspended', 'closed'];

export function isStatus(given: unknown): given is AgentSession['status'] {
  return STATUSES.includes(given as AgentSession['status']);
}
