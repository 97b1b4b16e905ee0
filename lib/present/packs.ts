import { TONGUES, type Tongue, type Worded } from './tongue.ts';

/**
 * Words of the extension's own pages, one tongue at a time: two thirds of them are never read. The build takes every
 * wording out of the files that write them (`lib/build/word-packs.ts`) and leaves its number; here are the tongues that
 * have come. Where nothing was taken out, as in scripts on pages and in tests, every tongue is there from the start.
 */
type Pack = Readonly<Record<string, readonly string[]>>;
type Packs = Readonly<Record<Tongue, () => Promise<{ default: Pack }>>>;

/** What has come of the words of one file. */
interface File {
  name: string;
  packs: Packs;
  words: Partial<Record<Tongue, readonly string[] | undefined>>;
}
const files: File[] = [];
const wanted = new Set<Tongue>();

/** True once everything that can be said now can be said in this tongue. */
export const hasWords = (tongue: Tongue): boolean => files.every(({ words }) => words[tongue]);

/** Brings these tongues, and from now on each with every file of words that comes later. Throws where a script is gone. */
export async function loadWords(...tongues: readonly Tongue[]): Promise<void> {
  for (const tongue of tongues) wanted.add(tongue);
  await Promise.all(files.map(fill));
}

/** The words of one file, by number. Waits for the tongues that are wanted already, so that nothing is ever mute. */
export async function packed(name: string, packs: Packs): Promise<(n: number) => Worded> {
  const file: File = { name, packs, words: {} };
  files.push(file);
  await fill(file);
  const of = (n: number, tongue: Tongue) => ({ enumerable: true, get: () => file.words[tongue]?.[n] });
  return (n) =>
    Object.defineProperties({}, Object.fromEntries(TONGUES.map((tongue) => [tongue, of(n, tongue)]))) as Worded;
}

async function fill({ name, packs, words }: File): Promise<void> {
  const missing = [...wanted].filter((tongue) => !words[tongue]);
  await Promise.all(
    missing.map(async (tongue) => {
      words[tongue] = (await packs[tongue]()).default[name];
    }),
  );
}
