import { anything, fieldsOf, type Guard, isBoolean, isInteger, isText, kindOf, oneOf, orNull, pick } from '../guard.ts';
import type { ToPage } from '../messages.ts';

const isPlace: Guard = (value) => isInteger(value) && (value as number) >= 0;

/** As `ToPage` in `messages.ts` has them. */
const FIELDS: Record<ToPage['type'], Record<string, Guard>> = {
  ask: {},
  recheck: { anyway: isBoolean },
  show: { finding: isText(), cell: orNull(isText()) },
  section: { id: isText() },
  quote: { line: isPlace, start: isPlace, length: (value) => isPlace(value) && value !== 0 },
  step: { by: oneOf(1, -1) },
  cell: { place: isPlace, cell: isText(undefined, 100) },
  keep: { keep: isBoolean },
  settings: { settings: anything },
};

/** A message to the page; null where it is none. */
export function readToPage(message: unknown): ToPage | null {
  const { type } = fieldsOf(message);
  const fields = pick(message, kindOf(FIELDS, type));
  return fields && ({ type, ...fields } as ToPage);
}
