import type { OwnPage } from './test-browser.ts';

/** Whether a tab shows the pause page by now. */
export function isPaused(page: OwnPage): Promise<boolean> {
  return page.evaluate<boolean>(`document.querySelector('[data-testid=pause]') !== null`).catch(() => false);
}
