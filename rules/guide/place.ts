/** The tabs of the guide, in their order. */
export const tabs = ['alternatives', 'services', 'why', 'sources', 'tools', 'checklist', 'about'] as const;
export type Tab = (typeof tabs)[number];

/** Where in the guide somebody is; the address of the page carries it behind `#`. */
export type Place =
  | { tab: 'alternatives'; compared: string[] }
  | { tab: 'services'; service: string | null }
  /** The reply to an invitation to a service. */
  | { tab: 'services'; service: string; view: 'reply' }
  | { tab: 'why'; service: string | null }
  | { tab: 'sources'; source: string | null }
  | { tab: 'tools' }
  | { tab: 'checklist' }
  | { tab: 'about' };
