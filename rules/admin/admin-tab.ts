export const adminTabs = ['build', 'diagnose', 'try'] as const;
export type AdminTab = (typeof adminTabs)[number];

/** The tab that an address names behind its `#`. */
export function readAdminTab(hash: string): AdminTab {
  return adminTabs.find((tab) => hash === `#${tab}`) ?? 'diagnose';
}
