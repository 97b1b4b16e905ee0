import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { PACE, type Pace } from '../../lib/lists/polite.ts';

/** Where a site allows more, or wants less: the pause in ms, put there by hand. */
const PACE_KEY = 'list-pause';
const Pause = z.number().check(z.int(), z.gte(1), z.lte(600_000));

export async function loadPace(): Promise<Pace> {
  const stored: Record<string, unknown> = await browser.storage.local.get(PACE_KEY).catch(() => ({}));
  const pause = Pause.safeParse(stored[PACE_KEY]);
  return pause.success ? { ...PACE, pause: pause.data } : PACE;
}
