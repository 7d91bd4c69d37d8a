import type { PersonStep, Role } from './steps.ts';

export type Doing = Exclude<
  PersonStep,
  { does: 'sees' | 'seesOnce' | 'doesNotSee' | 'seesNothingNew' | 'saves' | 'opens' | 'copies' | 'pastes' }
>;

/** What one person has before them. */
export interface Screen {
  open(place: string): Promise<void>;
  /** What is there now is no longer new. */
  remember(): Promise<void>;
  act(step: Doing): Promise<void>;
  /** The window on top, or the home tab, or what is new in the place; as text. */
  text(): Promise<string>;
  /** The newest file of this name in the place. */
  file(name: string): Promise<Buffer>;
  /** Everything of the place, for the eye of who looks for a mistake. */
  whole(): Promise<string>;
}

/** Where a journey takes place: the product over one transport, looked at through one kind of screen. */
export interface Stage {
  /** Milliseconds to wait for what should be seen. */
  patience: number;
  screenOf(role: Role): Screen;
  control(path: string, body: object): Promise<void>;
  /** Resolves when the product has nothing left to do. */
  settle(): Promise<void>;
  /** The last requests and deliveries, one line each. */
  wire(): string[];
  close(): Promise<void>;
}
