import type { CheckResult } from '../../lib/model/check.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import type { PopupWord } from '../../lib/present/words-popup.ts';
import type { Convert } from '../popup/letters.ts';
import type { Leads } from '../popup/Report.tsx';
import type { Draft, DraftView, Intake } from './view.ts';

/** A draft has no address: links in it lead nowhere, unless they name one of their own. */
export const NOWHERE = 'about:blank';

/** Everything that the page for drafts can ask for. */
export interface DraftDeeds extends Leads {
  onTongue: (tongue: Tongue) => void;
  onTake: (intake: Intake) => void;
  onClear: () => void;
  onCopyText: (result: CheckResult, draft: Draft) => Promise<PopupWord>;
}

export interface DraftProps {
  view: DraftView;
  tongue: Tongue;
  english: boolean;
  convert: Convert;
  deeds: DraftDeeds;
}
