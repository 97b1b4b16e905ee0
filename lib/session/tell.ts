import { browser } from 'wxt/browser';
import type { FromPage } from '../messages.ts';

/** To the background, where it is there to listen. */
export function tell(message: FromPage): void {
  browser.runtime?.sendMessage?.(message).catch(() => {});
}
