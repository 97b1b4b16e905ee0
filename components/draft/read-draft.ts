import { check } from '../../lib/check.ts';
import type { CheckResult } from '../../lib/model/check.ts';
import type { PageKind } from '../../lib/model/record.ts';
import type { PageSnapshot } from '../../lib/model/snapshot.ts';
import { LIMITS, readPage } from '../../lib/read/page.ts';
import { inert } from './inert.ts';
import { readFile } from './read-file.ts';
import { documentOfText } from './text-tables.ts';
import type { Draft, Fault, Intake } from './view.ts';

type Read = { snapshot: PageSnapshot; result: CheckResult };

/** From what came in to a checked draft, by the reader and the check that web pages go through. */
export async function readDraft(intake: Intake, now: Date): Promise<Draft | Fault> {
  if ('fault' in intake) return intake.fault;
  const file = 'file' in intake ? intake.file : null;
  const read = file ? await ofFile(file) : ofPaste(intake as Extract<Intake, { html: string }>);
  return typeof read === 'string' ? read : { ...read, file: file?.name ?? null, at: now };
}

async function ofFile(file: File): Promise<Read | Fault> {
  const holding = await readFile(file);
  if ('fault' in holding) return holding.fault;
  if ('text' in holding) return judged(ofText(holding.text), 'empty');
  const all = holding.pages.map((page) => judged(inert(page), 'empty'));
  // Frames are parts of their own in a .mht: the one that has most to say is the report.
  const [first = 'empty'] = all.toSorted((a, b) => worth(b) - worth(a));
  return first;
}

function ofPaste({ html, text }: { html: string; text: string }): Read | Fault {
  const page = html.trim() === '' ? null : inert(html);
  if (html.trim() !== '' && !page) return 'large';
  // Some editors dress plain text up as HTML and lose the tabs that made its tables.
  const bare = text.includes('\t') && !page?.querySelector('table, [role=table], [role=grid]');
  return judged(page && !bare ? page : ofText(text), 'nothing');
}

const ofText = (text: string): Document | null => (text.length > LIMITS.characters ? null : documentOfText(text));

function judged(page: Document | null, nothing: Fault): Read | Fault {
  if (!page) return 'large';
  const { snapshot } = readPage(page);
  if (snapshot.tooLarge) return 'large';
  if (snapshot.lines.length === 0) return snapshot.images.length > 0 ? 'image' : nothing;
  return { snapshot, result: check(snapshot) };
}

const KINDS: readonly PageKind[] = ['not-a-report', 'blank-form', 'old-report', 'unreadable-report', 'report'];

const worth = (read: Read | Fault): number => (typeof read === 'string' ? -1 : KINDS.indexOf(read.result.kind));
