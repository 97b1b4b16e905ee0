import { Component } from 'preact';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { draftWord } from '../../lib/present/words-draft.ts';
import { label } from '../../lib/present/words-label.ts';
import { Foot, type Taken } from '../popup/Foot.tsx';
import { Which } from '../popup/Head.tsx';
import { inLetters } from '../popup/letters.ts';
import { Report, Says } from '../popup/Report.tsx';
import { Turn } from '../popup/Turn.tsx';
import { fileName } from '../popup/take.ts';
import { Brand } from './Brand.tsx';
import { type DraftDeeds, type DraftProps, NOWHERE } from './deeds.ts';
import { Other } from './Other.tsx';
import type { Draft } from './view.ts';

/** What was found, verdict first: the popup's own parts, beside the draft instead of above a page. */
export class Panel extends Component<DraftProps & { draft: Draft }, { index: number }> {
  override state = { index: 0 };

  render({ draft, tongue, english, convert, deeds }: DraftProps & { draft: Draft }) {
    const reports = [draft.result, ...draft.result.others];
    const at = Math.min(this.state.index, reports.length - 1);
    const result = reports[at] ?? draft.result;
    const shown = inLetters(result, convert);
    return (
      <aside class="panel popup" tabIndex={-1} aria-label={draftWord('panel', tongue)}>
        <Brand tongue={tongue} english={english} onTongue={deeds.onTongue} />
        <div class="middle">
          {result.kind === 'report' ? (
            <>
              <section class="verdict">
                <Which result={shown} tongue={tongue} />
                {reports.length > 1 && (
                  <Turn
                    index={at}
                    count={reports.length}
                    tongue={tongue}
                    onTurn={(index) => this.setState({ index })}
                  />
                )}
                <Says result={shown} tongue={tongue} />
              </section>
              <Report result={shown} url={NOWHERE} tongue={tongue} onShow={deeds.onShow} onSection={deeds.onSection} />
            </>
          ) : (
            <Other result={shown} images={draft.snapshot.images.length} tongue={tongue} onSection={deeds.onSection} />
          )}
        </div>
        <Foot tongue={tongue} exports={exportsOf(result, draft, deeds, tongue)} onSettings={null} draft={null} print />
      </aside>
    );
  }
}

function exportsOf(result: CheckResult, draft: Draft, deeds: DraftDeeds, tongue: Tongue): Taken | null {
  if (result.kind !== 'report') return null;
  const { organ, year } = result;
  return {
    text: () => deeds.onCopyText(result, draft),
    reports: async () => [{ result, source: draft.file ?? 'draft', at: draft.at.toISOString() }],
    name: fileName([organ ?? label('brand', tongue), year]),
  };
}
