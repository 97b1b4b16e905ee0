import type { Verdict } from '../messages.ts';
import { say, type Tongue } from '../present/tongue.ts';
import { TOOLBAR } from '../present/words-toolbar.ts';

/** What the toolbar is to show of one tab. */
export interface Paint {
  icon: Record<number, string>;
  badge: string;
  title: string;
}

/** The vermilion of certain findings, under white figures: contrast 6.2. */
export const BADGE_COLOUR = '#b3301a';
export const BADGE_INK = '#ffffff';

const SIZES = [16, 32, 48, 128];
const ICONS: Record<Verdict['state'], string> = { nothing: 'grey', number: 'grey', holds: 'tick', open: 'open' };

export function paintOf({ state, fatal }: Verdict, tongue: Tongue): Paint {
  return {
    icon: Object.fromEntries(SIZES.map((size) => [size, `/icon-${ICONS[state]}-${size}.png`])),
    badge: state === 'number' ? badgeOf(fatal) : '',
    title: say(TOOLBAR[state], tongue, { n: fatal }),
  };
}

/** Four characters fit. */
const badgeOf = (fatal: number): string => (fatal > 999 ? '999+' : String(fatal));
