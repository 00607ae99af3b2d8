import { expect, it } from 'vitest';
import { builtFolder } from '../../cli/build/build-extension.ts';
import { extensionId } from '../e2e/harness/extension-id.ts';
import { inBrowsers } from '../e2e/harness/in-browsers.ts';

const address = `chrome-extension://${extensionId(builtFolder('chromium', 'e2e'))}/guide.html`;
const opensWithin = 300;
const openings = 10;

/** Records in the page when a frame with the table was produced. */
const notePaint = `new MutationObserver((_, observer) => {
  if (!document.querySelector('[data-testid=alternatives-table] tbody tr')) return;
  observer.disconnect();
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { window.paintedAt = performance.now(); };
    port2.postMessage(null);
  });
}).observe(document, { childList: true, subtree: true });`;

inBrowsers('the guide', { only: 'chromium' }, (browser) => {
  it(`opens in under ${opensWithin} ms with the full catalogue (median of ${openings})`, async () => {
    const moments: number[] = [];
    for (let opening = 0; opening < openings; opening += 1) {
      const tab = await browser.visit('about:blank');
      await tab.evaluateOnNewDocument(notePaint);
      await tab.goto(address);
      const handle = await tab.waitForFunction('window.paintedAt');
      moments.push(Number(await handle.jsonValue()));
      await tab.close();
    }
    const median = [...moments].sort((a, b) => a - b)[openings / 2] ?? Number.NaN;
    console.log(`guide painted after ${Math.round(median)} ms (median of ${openings})`);
    expect(median).toBeLessThan(opensWithin);
  });
});
