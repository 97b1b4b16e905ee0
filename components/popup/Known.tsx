import type { ComponentChildren } from 'preact';
import type { CheckResult } from '../../lib/model/check.ts';
import type { Props } from './deeds.ts';
import { Which } from './Head.tsx';
import { setAside } from './ignored.ts';
import { KeepLine } from './Keep.tsx';
import { later } from './later.ts';
import { inLetters } from './letters.ts';
import { Report, Says } from './Report.tsx';
import type { Checked } from './view.ts';

const AskKeep = later((parts) => parts.AskKeep);
const Other = later((parts) => parts.Other);

export interface KnownProps extends Props {
  view: Checked;
  result: CheckResult;
  /** Which of the reports of its page it is. */
  place: number;
  children: ComponentChildren;
}

/** The page was read: what it is, and what of it. */
export function Known(props: KnownProps) {
  const { view, result, tongue, convert, deeds, keeping, place, children } = props;
  if (result.kind !== 'report') return <Other {...props} />;
  const [shown, ignored] = setAside(inLetters(result, convert), view.ignored);
  const shelf = view.shelf?.state === 'known' ? view.shelf : null;
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
