import { Beside } from './Beside.tsx';
import { Figures } from './Figures.tsx';
import { Files } from './Files.tsx';
import { Ignored } from './Ignored.tsx';
import { NOTHING } from './ignored.ts';
import { asItIs } from './letters.ts';
import type { ReportProps } from './Report.tsx';
import { Sections } from './Sections.tsx';
import { Since } from './Since.tsx';
import { Unchecked } from './Unchecked.tsx';
import { Unplaced } from './Unplaced.tsx';

/** What there is to a report besides its findings. */
export function Below({
  result,
  url,
  tongue,
  convert = asItIs,
  ignored = NOTHING,
  shelf = null,
  place = 0,
  ...leads
}: ReportProps) {
  const { onSection, onQuote, onCell, onRestore, onManage } = leads;
  const since = shelf?.since.find((each) => each.place === place);
  return (
    <>
      {ignored.findings.length > 0 && onRestore && (
        <Ignored aside={ignored} result={result} tongue={tongue} onRestore={onRestore} onManage={onManage ?? null} />
      )}
      {since && onCell && <Since since={since} tongue={tongue} convert={convert} onCell={onCell} />}
      <Figures result={result} tongue={tongue} />
      <Unchecked
        result={result}
        tongue={tongue}
        offer={place === 0 ? (shelf?.links.previous ?? null) : null}
        convert={convert}
      />
      {shelf && place === 0 && <Beside result={result} shelf={shelf} tongue={tongue} convert={convert} />}
      {onQuote && <Unplaced result={result} tongue={tongue} convert={convert} onQuote={onQuote} />}
      {result.unreadable.length > 0 && <Files result={result} url={url} tongue={tongue} />}
      <Sections result={result} tongue={tongue} onSection={onSection} />
    </>
  );
}
