import { characterPairs } from './characters.ts';
import { GLOSSARY, SPELLINGS } from './glossary.ts';
import { type Converter, converterOf } from './phrases.ts';

/** Taken for variants by the table, but simplified characters in their own right: 哪吒, 拚搏, 蕓薹. */
const OWN = '吒拚捱薹袷醣榘麴';

/** Traditional text shown in simplified characters. */
export const toHans: Converter = converterOf(function* () {
  for (const [hans, hant] of [...GLOSSARY, ...SPELLINGS]) yield [hant, hans];
  // A page may be in simplified characters already: its 乾县 stays what it is.
  for (const [hans] of GLOSSARY) yield [hans, hans];
  for (const pair of characterPairs()) if (!OWN.includes(pair[0])) yield pair;
});
