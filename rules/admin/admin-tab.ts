export const adminTabs = ['build', 'diagnose', 'try'] as const;
export type AdminTab = (typeof adminTabs)[number];

/** The tab named in the hash; the diagnosis if there is none. */
export function readAdminTab(hash: string): AdminTab {
  return adminTabs.find((tab) => hash === `#${tab}`) ?? 'diagnose';
}
