import type { Carried, MessageResult, MessageType } from './message-table.ts';
import { nativeBrowser } from './native-browser.ts';

type Rest<Type extends MessageType> = Record<string, never> extends Carried<Type> ? [] : [carried: Carried<Type>];

/** Never rejects: an unreachable background is a failed result. */
export async function sendMessage<Type extends MessageType>(
  type: Type,
  ...[carried]: Rest<Type>
): Promise<MessageResult<Type>> {
  try {
    return await nativeBrowser.runtime.sendMessage({ type, ...carried });
  } catch (error) {
    return { ok: false, reason: String(error) };
  }
}

let isRebuildRequested = false;

/** Asks the background to rewrite a store that is empty or broken; once per page. */
export function requestRebuild(): void {
  if (isRebuildRequested) return;
  isRebuildRequested = true;
  void sendMessage('rebuild-store');
}
