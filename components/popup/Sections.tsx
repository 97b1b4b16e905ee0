import type { CheckResult } from '../../lib/model/check.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { belowWord } from '../../lib/present/words-below.ts';
import { label } from '../../lib/present/words-label.ts';
import { Sign } from '../shared/Sign.tsx';

interface Props {
  result: CheckResult;
  tongue: Tongue;
  onSection: (id: string) => void;
}

/** Six parts: what was found leads there; what was not is a circle, and leads nowhere. */
export function Sections({ result: { sections }, tongue, onSection }: Props) {
  if (sections.length === 0) return null;
  const missing = sections.filter(({ found }) => !found).length;
  return (
    <nav class="six" aria-label={belowWord('six', tongue)}>
      <span>{missing === 0 ? belowWord('six.all', tongue) : belowWord('six.some', tongue, { n: missing })}</span>
      <ol lang={tongue === 'en' ? 'zh-Hans' : undefined}>
        {sections.map(({ id, found }) => (
          <li key={id}>
            {found ? (
              <button
                type="button"
                title={label(`section.${id}`, tongue)}
                aria-label={label(`section.${id}`, tongue)}
                onClick={() => onSection(id)}
              >
                {label(`section.${id}.no`, tongue)}
                <Sign name="tick" />
              </button>
            ) : (
              <span class="none" title={belowWord('section.none', tongue, { name: label(`section.${id}`, tongue) })}>
                <span aria-hidden="true">{label(`section.${id}.no`, tongue)}</span>
                <Sign name="open" label={belowWord('section.none', tongue, { name: label(`section.${id}`, tongue) })} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
