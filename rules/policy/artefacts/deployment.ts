/** Where the extension comes from, and what identifies it. */
export type Deployment = {
  extensionId: string;
  geckoId: string;
  updateUrl: string;
  xpiUrl: string;
  /** Launch schemes of native clients that the browser shall not hand over; usually none. */
  blockedSchemes: readonly string[];
};

export type Language = 'de' | 'en';
export type Words = Readonly<Record<Language, string>>;

/** One file for the administrator: what it is called, what is in it, and where it goes. */
export type Artefact = { path: string; content: string | Uint8Array; goesTo: Words };
