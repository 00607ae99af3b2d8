import type { OwnPage } from './test-browser.ts';

/** Whether a tab currently shows the pause page. */
export function isPaused(page: OwnPage): Promise<boolean> {
  return page.evaluate<boolean>(`document.querySelector('[data-testid=pause]') !== null`).catch(() => false);
}
