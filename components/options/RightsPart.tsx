import type { Tongue } from '../../lib/present/tongue.ts';
import { isOptionsWord, optionsWord } from '../../lib/present/words-options.ts';
import { Text } from '../shared/Text.tsx';
import type { PartProps } from './view.ts';

/** Every permission of the manifest with its reason; and what was not asked for. */
export function RightsPart({ view: { rights, tongue }, deeds }: PartProps) {
  return (
    <>
      <table class="rights">
        <thead>
          <tr>
            <th scope="col">{optionsWord('rights.may', tongue)}</th>
            <th scope="col">{optionsWord('rights.why', tongue)}</th>
          </tr>
        </thead>
        <tbody>
          {['gov', ...inOrder(rights.permissions)].map((id) => (
            <tr key={id}>
              <th scope="row">
                <Text text={worded(`rights.${id}`, tongue) ?? id} tongue={tongue} />
                {id !== 'gov' && <small>{id}</small>}
                {id === 'gov' && <small>*.gov.cn</small>}
              </th>
              <td>
                <Text text={worded(`rights.${id}.why`, tongue) ?? ''} tongue={tongue} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="read">{optionsWord('rights.none', tongue)}</p>
      {rights.inPrivate !== null && (
        <dl class="facts">
          <dt>{optionsWord('rights.private', tongue)}</dt>
          <dd>{optionsWord(`rights.private.${rights.inPrivate ? 'yes' : 'no'}`, tongue)}</dd>
        </dl>
      )}
      {!rights.granted && (
        <div class="refused">
          <p>{optionsWord('rights.refused', tongue)}</p>
          <button type="button" class="btn" onClick={() => void deeds.grant()}>
            {optionsWord('rights.grant', tongue)}
          </button>
        </div>
      )}
    </>
  );
}

/** What may be read, then what is done there; what has no place here comes last. */
const ORDER = ['storage', 'scripting', 'activeTab'];
const inOrder = (permissions: readonly string[]): string[] =>
  permissions.toSorted((a, b) => ORDER.indexOf(b) - ORDER.indexOf(a));

const worded = (id: string, tongue: Tongue): string | null => (isOptionsWord(id) ? optionsWord(id, tongue) : null);
