import type { CheckResult } from '../../lib/model/check.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import type { PopupWord } from '../../lib/present/words-popup.ts';
import type { Keeping } from './Keep.tsx';
import type { Convert } from './letters.ts';
import type { Leads } from './Report.tsx';
import type { Checked, View } from './view.ts';

/** Everything that the popup can ask for. */
export interface Deeds extends Leads {
  onTongue: (tongue: Tongue) => void;
  onRead: () => void;
  onRecheck: (anyway: boolean) => void;
  onCopyError: (error: string) => Promise<PopupWord>;
  onCopyText: (result: CheckResult, view: Checked) => Promise<PopupWord>;
  onSettings: (() => void) | null;
  /** To the browser's own page on this extension. */
  onDetails?: () => void;
  /** Switches the site of this page off, or on again. Absent where nothing is read unasked. */
  onSite?: ((on: boolean) => void) | null;
}

/** All that the window is drawn from. */
export interface Props {
  view: View;
  tongue: Tongue;
  english: boolean;
  /** The host of the page, where the extension reads unasked. */
  site?: string | null;
  convert: Convert;
  /** Null where nothing is kept: in private windows. */
  keeping?: Keeping | null;
  /** How many reports are kept; null where that is not known. */
  kept?: number | null;
  deeds: Deeds;
}
