import { GLOSSARY } from './glossary.ts';
import { type Converter, converterOf } from './phrases.ts';
import { TRADITIONAL_OF } from './traditional.ts';

/** Simplified text shown in traditional characters: the glossary, then each character. */
export const toHant: Converter = converterOf(function* () {
  yield* GLOSSARY;
  // A page may be in traditional characters already: its 天台縣 stays what it is.
  for (const [, hant] of GLOSSARY) yield [hant, hant];
  yield* TRADITIONAL_OF;
});
