import { type AdminTab, adminTabs } from './admin-tab.ts';

/** The tab that a key leads to, round at the ends; null if the key is not for tabs. */
export function nextAdminTab(current: AdminTab, key: string): AdminTab | null {
  const index = adminTabs.indexOf(current);
  if (key === 'ArrowRight') return adminTabs[(index + 1) % adminTabs.length] ?? null;
  if (key === 'ArrowLeft') return adminTabs.at(index - 1) ?? null;
  if (key === 'Home') return adminTabs[0];
  return key === 'End' ? (adminTabs.at(-1) ?? null) : null;
}
