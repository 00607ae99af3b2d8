import { browser } from 'wxt/browser';
import type { MachineFacts, ManagedState } from '../rules/admin/diagnosis.ts';
import { readStore } from './store.ts';

/** What this machine tells about itself, beside the managed policy, which may take its time. */
export async function readMachineFacts(managed: ManagedState): Promise<MachineFacts> {
  const [{ policy = null, overview = null, repaired = null }, scripts, lasting, session, { origins = [] }] =
    await Promise.all([
      readStore(['policy', 'overview', 'repaired']),
      browser.scripting.getRegisteredContentScripts(),
      browser.declarativeNetRequest.getDynamicRules(),
      browser.declarativeNetRequest.getSessionRules(),
      browser.permissions.getAll(),
    ]);
  const registered = scripts.length > 0;
  return {
    managed,
    applied: policy,
    overview,
    registration: registered
      ? {
          matches: scripts.flatMap(({ matches = [] }) => matches),
          excludeMatches: scripts.flatMap(({ excludeMatches = [] }) => excludeMatches),
        }
      : null,
    networkRules: { lasting: lasting.length, session: session.length },
    origins,
    repaired,
    extensionVersion: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
  };
}
