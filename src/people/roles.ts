export const ROLES = ['officer', 'contact', 'head', 'supervisor', 'curator', 'custodian', 'administrator'] as const;

export type Role = (typeof ROLES)[number];

export const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text);
