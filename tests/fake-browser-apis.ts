import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Script = Browser.scripting.RegisteredContentScript;
type Rule = Browser.declarativeNetRequest.Rule;

interface Options {
  /** Language of the browser's interface. */
  language?: string;
  /** Host permissions, as match patterns. */
  granted?: string[];
  installType?: string;
  isIncognito?: boolean;
  /** The extension's own files, by path. */
  files?: Record<string, unknown>;
}

/**
 * Resets WXT's fake browser and adds the APIs that our code uses and it lacks: in memory, with the errors that real
 * browsers throw. Call it before every test.
 */
export function startBrowser(options: Options = {}) {
  const { language = 'de-DE', granted = ['*://*/*'], installType = 'admin', isIncognito = false } = options;
  fakeBrowser.reset();
  const scripting = createScripting();
  const dynamic = createRuleSet();
  const session = createRuleSet();
  const pages = new Map<number, (message: unknown) => unknown>();
  const onPermissionAdded = createEvent();
  const onPermissionRemoved = createEvent();
  const onCommand = createEvent();
  add('scripting', scripting.api);
  add('declarativeNetRequest', {
    getDynamicRules: dynamic.read,
    updateDynamicRules: dynamic.update,
    getSessionRules: session.read,
    updateSessionRules: session.update,
  });
  add('permissions', {
    getAll: async () => ({ origins: [...granted] }),
    contains: async ({ origins = [] }: { origins?: string[] }) =>
      origins.every((origin) => granted.includes(origin) || granted.includes('*://*/*')),
    onAdded: onPermissionAdded,
    onRemoved: onPermissionRemoved,
  });
  add('management', { getSelf: async () => ({ installType }) });
  add('i18n', { getUILanguage: () => language });
  add('commands', { onCommand });
  add('extension', { inIncognitoContext: isIncognito });
  add('runtime', { getManifest: () => ({ version: '1.2.3' }) });
  add('tabs', {
    query: queryTabs,
    sendMessage: (tabId: number, message: unknown) => askPage(pages, tabId, message),
  });
  globalThis.fetch = async (url) => readFile(String(url), options.files ?? {});
  return { ...scripting, dynamic, session, granted, pages, onPermissionAdded, onPermissionRemoved, onCommand };
}

function add(api: string, members: object): void {
  Object.assign(Reflect.get(fakeBrowser, api), members);
}

function createEvent() {
  const listeners = new Set<(...args: never[]) => unknown>();
  return {
    addListener: (listener: (...args: never[]) => unknown) => listeners.add(listener),
    removeListener: (listener: (...args: never[]) => unknown) => listeners.delete(listener),
    hasListeners: () => listeners.size > 0,
    trigger: (...args: unknown[]) => Promise.all([...listeners].map((listener) => listener(...(args as never[])))),
  };
}

/** Session rules, or dynamic ones. */
function createRuleSet() {
  let rules: Rule[] = [];
  let updates = 0;
  return {
    countUpdates: () => updates,
    read: async () => structuredClone(rules),
    async update({ removeRuleIds = [], addRules = [] }: { removeRuleIds?: number[]; addRules?: Rule[] }) {
      const kept = rules.filter(({ id }) => !removeRuleIds.includes(id));
      const ids = [...kept, ...addRules].map(({ id }) => id);
      if (new Set(ids).size < ids.length) throw new Error('Rule does not have a unique ID.');
      rules = structuredClone([...kept, ...addRules]);
      updates += 1;
    },
  };
}

function createScripting() {
  const registered = new Map<string, Script>();
  const executed: Browser.scripting.ScriptInjection<unknown[], unknown>[] = [];
  const styles: Browser.scripting.CSSInjection[] = [];
  /** Calls that changed a registration, such as `register banner`. */
  const registrations: string[] = [];
  const note = (what: string, scripts: Script[]) => {
    for (const script of scripts) {
      if (!script.matches?.length) throw new Error('Script must specify at least one match.');
      registrations.push(`${what} ${script.id}`);
      registered.set(script.id, { ...registered.get(script.id), ...script });
    }
  };
  const isKnown = ({ id }: { id: string }) => registered.has(id);
  const api = {
    getRegisteredContentScripts: async () => [...registered.values()],
    async registerContentScripts(scripts: Script[]) {
      if (scripts.some(isKnown)) throw new Error('Duplicate script ID.');
      note('register', scripts);
    },
    async updateContentScripts(scripts: Script[]) {
      if (!scripts.every(isKnown)) throw new Error('Nonexistent script ID.');
      note('update', scripts);
    },
    async unregisterContentScripts({ ids = [] }: { ids?: string[] }) {
      if (!ids.every((id) => isKnown({ id }))) throw new Error('Nonexistent script ID.');
      for (const id of ids) registrations.push(`unregister ${id}`);
      for (const id of ids) registered.delete(id);
    },
    executeScript: async (injection: (typeof executed)[number]) => void executed.push(injection),
    insertCSS: async (injection: (typeof styles)[number]) => void styles.push(injection),
  };
  return { api, registered, registrations, executed, styles };
}

const queryAll = fakeBrowser.tabs.query;

/** WXT's fake takes `url` literally. */
async function queryTabs({ url, ...rest }: Browser.tabs.QueryInfo) {
  const tabs = await queryAll(rest);
  if (url === undefined) return tabs;
  const patterns = [url].flat().map(readMatchPattern);
  return tabs.filter((tab) => patterns.some((pattern) => pattern.test(tab.url ?? '')));
}

function readMatchPattern(pattern: string): RegExp {
  const [, host = '', path = ''] = /^\*:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const escapeSigns = (text: string) => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
  const hosts = host === '*' ? '[^/]+' : host.replace(/^\*\./, '').replaceAll('.', '\\.');
  const below = host.startsWith('*.') ? '([^/]+\\.)?' : '';
  return new RegExp(`^https?://${below}${hosts}${escapeSigns(path).replaceAll('*', '.*')}$`);
}

async function askPage(pages: Map<number, (message: unknown) => unknown>, tabId: number, message: unknown) {
  const answer = pages.get(tabId);
  if (!answer) throw new Error('Could not establish connection. Receiving end does not exist.');
  return answer(message);
}

function readFile(url: string, files: Record<string, unknown>): Response {
  const path = url.replace(fakeBrowser.runtime.getURL('' as never), '/');
  if (!Object.hasOwn(files, path)) throw new TypeError(`Failed to fetch ${url}`);
  return Response.json(files[path]);
}
