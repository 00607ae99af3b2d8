import { geckoId } from '../../../rules/policy/artefacts/extension.ts';
import type { BidiConnection } from './firefox-inside.ts';
import type { OwnPage, Windows } from './test-browser.ts';
import { waitFor } from './wait-for.ts';

interface Reach {
  connection: BidiConnection;
  /** Evaluates an expression in the browser's own window (chrome scope). */
  ask: (expression: string) => Promise<unknown>;
  asOwnPage: (context: string) => OwnPage;
}

/** What a person does in Firefox's own windows, scripted from inside. */
export function firefoxWindows({ connection, ask, asOwnPage }: Reach): Windows {
  const findTab = async (part: string) => asOwnPage(await findContext(connection, part));
  return {
    findTab,
    // What "Find in page" does.
    async frameShows(host, text) {
      const search = JSON.stringify({ searchString: text });
      return (
        (await ask(`(async () => {
          const { linkedBrowser } = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.includes('${host}'));
          const [frame] = linkedBrowser.browsingContext.children;
          const found = await frame.currentWindowGlobal.getActor('Finder').sendQuery('Finder:Find', ${search});
          return found.result !== Ci.nsITypeAheadFind.FIND_NOTFOUND;
        })()`).catch(() => false)) === true
      );
    },
    async openPrivateTab(url) {
      await ask(`void openTrustedLinkIn(${JSON.stringify(url)}, 'window', { private: true })`);
      return findTab(url);
    },
    async allowPrivateWindows() {
      const permissions = `{ permissions: ['internal:privateBrowsingAllowed'], origins: [] }`;
      await ask(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID('${geckoId}');
        await ExtensionPermissions.add(addon.id, ${permissions}, WebExtensionPolicy.getByID(addon.id).extension);
        await addon.reload();
      })()`);
    },
    async openBookmark(url) {
      await ask(`(async () => {
        const { menuGuid } = PlacesUtils.bookmarks;
        await PlacesUtils.bookmarks.insert({ parentGuid: menuGuid, index: 0, url: ${JSON.stringify(url)} });
        const { root } = PlacesUtils.getFolderContents(menuGuid);
        PlacesUIUtils.openNodeIn(root.getChild(0), 'tab', { ownerWindow: window });
      })()`);
    },
  };
}

async function findContext(connection: BidiConnection, part: string): Promise<string> {
  let found: string | null = null;
  await waitFor(async () => {
    const { result } = await connection.send('browsingContext.getTree', {});
    const contexts = result.contexts as { url: string; context: string }[];
    found = contexts.find(({ url }) => url.includes(part))?.context ?? null;
    return found !== null;
  }, `a tab at ${part}`);
  return found ?? '';
}
