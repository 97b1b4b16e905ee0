import type { Converter } from './phrases.ts';
import { toHans } from './to-hans.ts';
import { toHant } from './to-hant.ts';

export type { Converter };

/** A tongue of the interface. `present/` names them too, but this stage comes before it. */
type Tongue = 'zh-Hans' | 'zh-Hant' | 'en';

/**
 * How text of a page is shown to a reader of this tongue. English readers see the page's own words. Load this module
 * with `import()`: its tables are needed on few pages and only once something is shown.
 */
export function convertTo(tongue: Tongue): Converter {
  if (tongue === 'zh-Hant') return toHant;
  if (tongue === 'zh-Hans') return toHans;
  return (text) => text;
}
