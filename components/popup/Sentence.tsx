import type { ComponentChildren } from 'preact';
import type { Tongue } from '../../lib/present/tongue.ts';
import { Text } from '../shared/Text.tsx';

interface Props {
  text: string;
  tongue: Tongue;
  /** It changes all the time, and is not to be read out each time. */
  quiet?: boolean;
  children?: ComponentChildren;
}

/** A sentence in large letters. In Chinese its clauses are kept whole, as long as a line holds them. */
export function Sentence({ text, tongue, quiet, children }: Props) {
  const clauses = text.match(/[^\uff0c\uff1a\n]+[\uff0c\uff1a\n]?/g) ?? [];
  return (
    <p class="says" role="status" aria-live={quiet ? 'off' : undefined}>
      {tongue === 'en' ? (
        <Text text={text} tongue={tongue} />
      ) : (
        clauses.map((clause) => (
          <span key={clause} class="whole">
            {clause.trim()}
          </span>
        ))
      )}
      {children}
    </p>
  );
}
