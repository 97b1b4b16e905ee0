import type { Tongue } from '../../lib/present/tongue.ts';
import { Sign } from '../shared/Sign.tsx';
import { Text } from '../shared/Text.tsx';

interface Props {
  present: boolean;
  text: string;
  tongue: Tongue;
  /** Words of the page itself, and their language. */
  quote?: string | null;
  lang?: string | undefined;
  /** Where what was not read can be seen. */
  href?: string | null;
}

/** One thing that was found on a page, or that was missed. */
export function Reason({ present, text, tongue, quote = null, lang, href = null }: Props) {
  return (
    <li>
      <Sign name={present ? 'tick' : 'open'} />
      <span>
        <Text text={text} tongue={tongue} />
        {quote !== null && <small lang={lang}>{quote}</small>}
        {href !== null && (
          <small>
            <a href={href} target="_blank" rel="noopener noreferrer">
              {href}
            </a>
          </small>
        )}
      </span>
    </li>
  );
}
