import { browser } from 'wxt/browser';
import { copyReply } from '../platform/clipboard.ts';
import { nameRoom, roomBytes } from '../rules/meeting-room/room.ts';
import { saveBlob } from './save.ts';

export const pageActions = {
  version: browser.runtime.getManifest().version,
  onCopy: copyReply,
  onSave: saveBlob,
  onDrawRoom: () => nameRoom(crypto.getRandomValues(new Uint8Array(roomBytes))),
};

export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
