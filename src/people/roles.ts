export const ROLES = ['officer', 'contact', 'head', 'supervisor', 'curator', 'custodian', 'administrator'] as const;

export type Role = (typeof ROLES)[number];

export const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text);

/** Who looks after what the bot answers: the queue, verified answers, cards that rest on changed articles. */
export const KEEPERS: Role[] = ['supervisor', 'curator'];

export const isKeeper = (roles: Role[]): boolean => roles.some((role) => KEEPERS.includes(role));
