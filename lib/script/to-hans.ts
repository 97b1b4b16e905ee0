import { characterPairs } from './characters.ts';
import { GLOSSARY, SPELLINGS } from './glossary.ts';
import { type Converter, converterOf } from './phrases.ts';

/** Traditional text shown in simplified characters. */
export const toHans: Converter = converterOf(function* () {
  for (const [hans, hant] of [...GLOSSARY, ...SPELLINGS]) yield [hant, hans];
  // A page may be in simplified characters already: its 乾县 stays what it is.
  for (const [hans] of GLOSSARY) yield [hans, hans];
  yield* characterPairs();
});
