import type { ComponentChildren } from 'preact';
import type { CheckResult } from '../../lib/model/check.ts';
import { word } from '../../lib/present/words-popup.ts';
import type { Props } from './deeds.ts';
import { Files } from './Files.tsx';
import { Findings } from './Findings.tsx';
import { Found } from './Found.tsx';
import { Which } from './Head.tsx';
import { Ignored } from './Ignored.tsx';
import { setAside } from './ignored.ts';
import { AskKeep, KeepLine } from './Keep.tsx';
import { inLetters } from './letters.ts';
import { Report, Says } from './Report.tsx';
import { Sections } from './Sections.tsx';
import { Actions, Evidence, SaysSo, UnreadTables, unreadableSays } from './States.tsx';
import { Unplaced } from './Unplaced.tsx';
import type { Checked } from './view.ts';

/** The page was read: what it is, and what of it. */
export function Known({
  view,
  result,
  tongue,
  convert,
  deeds,
  keeping,
  place,
  children,
}: Props & { view: Checked; result: CheckResult; place: number; children: ComponentChildren }) {
  const [shown, ignored] = setAside(inLetters(result, convert), view.ignored);
  const { kind } = result;
  const shelf = view.shelf?.state === 'known' ? view.shelf : null;
  const again = view.again ? word('aside.same', tongue) : undefined;
  const anyway = <Actions tongue={tongue} actions={[{ id: 'anyway', onDo: () => deeds.onRecheck(true) }]} />;
  if (kind === 'report') {
    return (
      <>
        <section class="verdict">
          <Which result={shown} tongue={tongue} />
          {children}
          <Says result={shown} ignored={ignored} tongue={tongue} />
          {keeping && <KeepLine keeping={keeping} shelf={view.shelf} tongue={tongue} />}
        </section>
        {keeping && <AskKeep keeping={keeping} shelf={view.shelf} tongue={tongue} />}
        <Report
          {...deeds}
          {...{ shelf, place }}
          result={shown}
          ignored={ignored}
          url={view.url}
          tongue={tongue}
          convert={convert}
        />
      </>
    );
  }
  if (kind === 'unreadable-report') {
    return (
      <>
        <section class="verdict">
          <Which result={shown} tongue={tongue} />
          {children}
          <SaysSo text={unreadableSays(result, tongue)} aside={word('aside.unreadable', tongue)} tongue={tongue} />
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
          <SaysSo text={word('says.old', tongue)} aside={word('aside.old', tongue)} tongue={tongue} />
        </section>
        <Evidence result={result} url={view.url} tongue={tongue} />
      </>
    );
  }
  const says = {
    'blank-form': { text: word('says.blank', tongue), aside: word('aside.blank', tongue) },
    'too-large': { text: word('says.large', tongue), aside: again ?? word('aside.large', tongue) },
    'not-a-report': { text: word('says.not', tongue), aside: again },
  }[kind];
  return (
    <>
      <section class="verdict">
        <SaysSo {...says} tongue={tongue} />
      </section>
      {kind === 'not-a-report' && <Found result={result} url={view.url} tongue={tongue} />}
      {kind !== 'blank-form' && anyway}
    </>
  );
}
