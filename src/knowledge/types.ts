import type { Campaign } from './campaign.types.ts';
import type { Citation } from './citation.types.ts';
import type { CalendarYear, ClockRule, YearlyRule } from './clock.types.ts';
import type { CircumstanceSet, RulePack } from './discretion.types.ts';
import type { Field } from './field.schema.ts';
import type { StatForm } from './form.types.ts';
import type { Body, Intent, NationalDocument, Notices, SupervisionBody, TipChannel } from './support.types.ts';

export type { Campaign, CampaignDate } from './campaign.types.ts';
export type { Citation } from './citation.types.ts';
export type { CalendarYear, ClockRule, DayType, YearlyRule } from './clock.types.ts';
export { FIELDS, type Field } from './field.schema.ts';
export type { Body, Intent, Mistake, NationalDocument, Notices, TipChannel } from './support.types.ts';

export interface Power {
  kind: 'power';
  id: string;
  field: Field;
  body: string;
  title: string;
  violation: string;
  says: string[];
  violated: Citation[];
  penalised: Citation[];
  penalties: Penalty[];
  otherMeasures: string[];
  prerequisite?: string;
  procedures: string[];
  simpleProcedurePossible?: boolean;
  hearing?: string;
  discretionFactors: string[];
  transferTo?: string;
  bodyNote?: string;
  notes: string[];
  /** Further articles read while checking the card, beside those it cites. */
  checked: Citation[];
  marks: Marks;
}

export interface Penalty {
  type: string;
  kind: 'range' | 'max' | 'fixed' | 'multiple' | 'percent' | 'days' | 'local' | 'other';
  min?: number;
  max?: number;
  amount?: number;
  unit?: string;
  minTimes?: number;
  maxTimes?: number;
  minPercent?: number;
  maxPercent?: number;
  base?: string;
  baseFloor?: string;
  per?: string;
  who?: string;
  when?: string;
  decidedBy?: string;
  must?: 'must' | 'may';
  plus: string[];
  note?: string;
  source?: Citation;
}

export interface Procedure {
  kind: 'procedure';
  id: string;
  name: string;
  says: string[];
  appliesTo: string;
  dayCounting: string;
  steps: Step[];
  notes: string[];
  checked: Citation[];
  marks: Marks;
}

export interface Step {
  name: string;
  who: string;
  does: string;
  basis: Citation[];
  document?: string;
  commonErrors: string[];
  limits: Limit[];
  note?: string;
}

export interface Limit {
  n: number;
  unit: string;
  dayType: string;
  countedFrom: string;
  rule: string;
  /** What has happened once this is done: each starts limits of its own. */
  completes?: EventLink[];
  /** Other names of the event that starts it, which start further limits. */
  alsoStarts?: EventLink[];
}

/** An event that starts a limit, by the clerk's words for it; of the same procedure unless another is named. */
export interface EventLink {
  procedure?: string;
  event: string;
}

/** A general rule of discretion (D-01 …) or a rule of conduct (C-01 …). */
export interface Rule {
  kind: 'rule';
  id: string;
  topic: 'discretion' | 'conduct';
  name: string;
  effect?: string;
  text: string[];
  basis: Citation[];
  howToAnswer?: string;
  consequence?: string;
  traps: string[];
  says: string[];
  /** Where the rule comes from when not, or not only, from law. */
  source?: string;
  checked: Citation[];
  marks: Marks;
}

/** One graded table of a power; every grade here is illustrative until the department drops in its own. */
export interface GradeTable {
  kind: 'grades';
  id: string;
  power: string;
  title: string;
  tier?: string;
  who?: string;
  per?: string;
  base?: string;
  statutory: {
    kind: string;
    min?: number;
    max?: number;
    unit?: string;
    minTimes?: number;
    maxTimes?: number;
    minPercent?: number;
    maxPercent?: number;
  };
  source: Citation;
  method: string;
  grades: Grade[];
  marks: Marks;
}

export interface Grade {
  grade: string;
  conditions: string;
  from?: number;
  to?: number;
  unit?: string;
  lower?: string;
  upper?: string;
  plus: string[];
  statutoryTier?: string;
}

export interface GlossaryPair {
  say: string;
  terms: string[];
  see: string[];
  /** The clerk says that both mean exactly the same, so that a verified answer to one also answers the other. */
  same?: true;
}

/** What a reader must be told about an entry; shown, never hidden. */
export interface Marks {
  verified: boolean;
  readTwice: boolean;
  illustrative: boolean;
  local: boolean;
  statusWarning?: string;
  /** What is still open, each beginning 待核：, as the reader is to see it. */
  unverified: string[];
}

/** A legal instrument and its versions as far as the project knows them without official texts. */
export interface Instrument {
  /** Short title as used in citations: 行政处罚法. */
  short: string;
  title: string;
  level: string;
  /** Other names in use: 处罚法. */
  aliases: string[];
  versions: InstrumentVersion[];
  /** Short title of the instrument that replaced this one under another name. */
  successor?: string;
}

interface InstrumentVersion {
  adopted: string;
  effective?: string;
  repealed?: string;
  /** Set when the effective date could not be read in the text. */
  note?: string;
}

/** What became of an article: the same matter in two versions of an instrument, or in an instrument and its successor. */
export interface Moved {
  /** Absent where the article is new. */
  old?: Citation;
  new: Citation;
  /** What changed, in our own words. */
  change?: string;
}

/** Everything the clerk's files say, checked. */
export interface Knowledge {
  powers: Power[];
  procedures: Procedure[];
  rules: Rule[];
  grades: GradeTable[];
  glossary: GlossaryPair[];
  instruments: Instrument[];
  moved: Moved[];
  /** Every time limit of the instruments in `clock`, and the clerk's additions to the calendar. */
  clock: ClockRule[];
  calendar: CalendarYear[];
  /** What has to be done by a day of every year. */
  yearly: YearlyRule[];
  /** Statistics forms that departments fill in. */
  forms: StatForm[];
  /** Campaigns with their calendars. */
  campaigns: Campaign[];
  bodies: Body[];
  supervision: SupervisionBody[];
  /** National documents on discretion, as far as known without their text. */
  documents: NationalDocument[];
  /** Published methods of dividing statutory ranges, and the district's own. */
  packs: RulePack[];
  /** Circumstances with their effects, by the law that names them. */
  circumstances: CircumstanceSet[];
  notices: Notices;
  /** Where complaints about enforcement can be made beside this bot. */
  channels: TipChannel[];
  /** Function and question words that carry no subject. */
  stopWords: string[];
  intents: Intent[];
  /** Other names of instruments, also for those no file in `instruments` describes. */
  aliases: { short: string; aliases: string[] }[];
}
