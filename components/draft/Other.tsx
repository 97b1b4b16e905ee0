import type { CheckResult } from '../../lib/model/check.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { draftWord } from '../../lib/present/words-draft.ts';
import { stateWord } from '../../lib/present/words-states.ts';
import { Files } from '../popup/Files.tsx';
import { Found } from '../popup/Found.tsx';
import { Which } from '../popup/Head.tsx';
import { Sections } from '../popup/Sections.tsx';
import { Evidence, SaysSo, UnreadTables, unreadableSays } from '../popup/States.tsx';
import { Sign } from '../shared/Sign.tsx';
import { NOWHERE } from './deeds.ts';

interface Props {
  result: CheckResult;
  images: number;
  tongue: Tongue;
  onSection: (id: string) => void;
}

/** What came in is no report that can be checked: what it is, what was found in it, and what to do. */
export function Other({ result, images, tongue, onSection }: Props) {
  if (result.kind === 'unreadable-report') {
    return (
      <>
        <section class="verdict">
          <Which result={result} tongue={tongue} />
          <SaysSo text={unreadableSays(result, tongue)} aside={draftWord('aside.unreadable', tongue)} tongue={tongue} />
        </section>
        <UnreadTables result={result} tongue={tongue} />
        <Images images={images} tongue={tongue} />
        <Files result={result} url={NOWHERE} tongue={tongue} />
        <Sections result={result} tongue={tongue} onSection={onSection} />
      </>
    );
  }
  if (result.kind === 'old-report') {
    return (
      <>
        <section class="verdict">
          <Which result={result} tongue={tongue} />
          <SaysSo text={stateWord('says.old', tongue)} aside={stateWord('aside.old', tongue)} tongue={tongue} />
        </section>
        <Evidence result={result} url={NOWHERE} tongue={tongue} />
      </>
    );
  }
  const blank = result.kind === 'blank-form';
  return (
    <>
      <section class="verdict">
        <SaysSo
          text={draftWord(blank ? 'says.blank' : 'says.not', tongue)}
          aside={draftWord(blank ? 'aside.blank' : 'aside.not', tongue)}
          tongue={tongue}
        />
      </section>
      <Found result={result} url={NOWHERE} tongue={tongue} />
      <Images images={images} tongue={tongue} />
    </>
  );
}

function Images({ images, tongue }: { images: number; tongue: Tongue }) {
  if (images === 0) return null;
  return (
    <ul class="reasons">
      <li>
        <Sign name="open" />
        <span>{draftWord('found.images', tongue, { n: images })}</span>
      </li>
    </ul>
  );
}
