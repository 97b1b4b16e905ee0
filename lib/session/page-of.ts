import type { LivePage } from '../annotate/api.ts';
import type { CheckResult } from '../model/check.ts';
import { livePage } from '../read/live-page.ts';
import type { PageReading } from '../read/page.ts';
import type { ShelfAnswer } from '../shelf/answer.ts';

/** What was read and what came of it, with the way back to the page. */
export function pageOf(reading: PageReading, result: CheckResult, shelf: ShelfAnswer | null = null): LivePage {
  const live = livePage(reading);
  const lineOf = (id: string): number | null | undefined =>
    id === 'title' ? titleLine(reading, result) : result.sections.find((section) => section.id === id)?.line;
  return {
    result,
    shelf: shelf?.state === 'known' ? shelf : null,
    ...live,
    sectionElement(id) {
      const line = lineOf(id);
      return typeof line === 'number' ? live.lineElement(line) : null;
    },
  };
}

/** Where the report's title stands; it may run over several lines. */
function titleLine({ snapshot }: PageReading, { title }: CheckResult): number | null {
  if (!title) return null;
  const bare = (text: string): string => text.replace(/\s+/g, '');
  const whole = bare(title);
  const at = snapshot.lines.findIndex(({ text, link }) => {
    const own = bare(text);
    return !link && (own.includes(whole) || (own.length > 5 && whole.startsWith(own)));
  });
  return at < 0 ? null : at;
}
