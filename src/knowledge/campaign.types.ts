/** A campaign: its phases and the dates on which something is due. */
export interface Campaign {
  id: string;
  name: string;
  /** Where the plan is published. */
  source: string;
  /** Document numbers of what it carries out. */
  parents: string[];
  /** Made up for demonstrations. */
  example: boolean;
  phases: Phase[];
  dates: CampaignDate[];
}

interface Phase {
  name: string;
  /** Months like 2013-08, both within it. */
  from: string;
  to: string;
  work: string;
}

export interface CampaignDate {
  id: string;
  /** ISO day. */
  day: string;
  /** What is to be handed in; `issued`: nothing, it is when the plan was issued. */
  kind: 'issued' | 'plan' | 'statistics';
  what: string;
  who: string;
  whom: string;
}
