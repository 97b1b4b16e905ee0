import { stateWord } from '../../lib/present/words-states.ts';
import { AskKeep } from './AskKeep.tsx';
import { Files } from './Files.tsx';
import { Findings } from './Findings.tsx';
import { Found } from './Found.tsx';
import { Which } from './Head.tsx';
import { Ignored } from './Ignored.tsx';
import { setAside } from './ignored.ts';
import { KeepLine } from './Keep.tsx';
import type { KnownProps } from './Known.tsx';
import { inLetters } from './letters.ts';
import { Sections } from './Sections.tsx';
import { Actions, Evidence, SaysSo, UnreadTables, unreadableSays } from './States.tsx';
import { Unplaced } from './Unplaced.tsx';

/** The page was read, and is no report, or none whose tables can be read. */
export function Other({ view, result, tongue, convert, deeds, keeping, children }: KnownProps) {
  const { kind } = result;
  if (kind === 'report') return null;
  const [shown, ignored] = setAside(inLetters(result, convert), view.ignored);
  const again = view.again ? stateWord('aside.same', tongue) : undefined;
  if (kind === 'unreadable-report') {
    return (
      <>
        <section class="verdict">
          <Which result={shown} tongue={tongue} />
          {children}
          <SaysSo text={unreadableSays(result, tongue)} aside={stateWord('aside.unreadable', tongue)} tongue={tongue} />
          {keeping && <KeepLine keeping={keeping} shelf={view.shelf} tongue={tongue} />}
        </section>
        {keeping && <AskKeep keeping={keeping} shelf={view.shelf} tongue={tongue} />}
        <Findings result={shown} tongue={tongue} onShow={deeds.onShow} />
        {ignored.findings.length > 0 && deeds.onRestore && (
          <Ignored
            aside={ignored}
            result={shown}
            tongue={tongue}
            onRestore={deeds.onRestore}
            onManage={deeds.onManage ?? null}
          />
        )}
        <UnreadTables result={shown} tongue={tongue} />
        <Files result={shown} url={view.url} tongue={tongue} />
        {deeds.onQuote && <Unplaced result={shown} tongue={tongue} convert={convert} onQuote={deeds.onQuote} />}
        <Sections result={shown} tongue={tongue} onSection={deeds.onSection} />
      </>
    );
  }
  if (kind === 'old-report') {
    return (
      <>
        <section class="verdict">
          <Which result={shown} tongue={tongue} />
          <SaysSo text={stateWord('says.old', tongue)} aside={stateWord('aside.old', tongue)} tongue={tongue} />
        </section>
        <Evidence result={result} url={view.url} tongue={tongue} />
      </>
    );
  }
  const says = {
    'blank-form': { text: stateWord('says.blank', tongue), aside: stateWord('aside.blank', tongue) },
    'too-large': { text: stateWord('says.large', tongue), aside: again ?? stateWord('aside.large', tongue) },
    'not-a-report': { text: stateWord('says.not', tongue), aside: again },
  }[kind];
  return (
    <>
      <section class="verdict">
        <SaysSo {...says} tongue={tongue} />
      </section>
      {kind === 'not-a-report' && <Found result={result} url={view.url} tongue={tongue} />}
      {kind !== 'blank-form' && (
        <Actions actions={[{ id: 'anyway', text: stateWord('anyway', tongue), onDo: () => deeds.onRecheck(true) }]} />
      )}
    </>
  );
}
