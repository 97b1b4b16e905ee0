import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { audit } from './audit.ts';
import { type Bundled, rebuild, zipsFor } from './build.ts';
import { changelogSays, doorsIn, leaksIn, manifestFaults } from './checks.ts';
import { LICENCES, licenceOf, licencesNow, licencesText, packagesIn } from './licences.ts';
import { lintFaults } from './lint.ts';
import { TARGETS, zipName } from './targets.ts';
import { uncommitted } from './tree.ts';
import { entriesOf } from './zip.ts';

const HELP = `npm run release               builds what the stores take, checks it, and writes it to .output/
npm run release -- --dry-run  the same, and keeps nothing
                 --install    builds the sources with packages of their own, from the registry
                 --licences   only writes public/LICENCES.txt anew
Nothing is uploaded: that is done by hand, in the stores' own pages.
`;

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const { values: asked } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    install: { type: 'boolean', default: false },
    licences: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** A fault stops every run; what is only not ready yet stops a release, and a dry run tells of it. */
let stopped = false;
function tell(what: string, faults: readonly string[] = [], grave = true): void {
  const holds = faults.length === 0;
  console.log(`${holds ? '✓' : grave ? '≠' : '○'} ${what}`);
  for (const fault of faults) console.log(`    ${fault}`);
  if (!holds && (grave || !asked['dry-run'])) stopped = true;
}

if (asked.help) process.stdout.write(HELP);
else {
  // What a build says of where it is must be true there.
  process.chdir(ROOT);
  process.env.NODE_ENV = 'production';
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gouji-release-')));
  try {
    await release(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (stopped) {
    console.log('\nNot released: see what is marked above.');
    process.exitCode = 1;
  }
}

async function release(folder: string): Promise<void> {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const bundled: Bundled = new Map();
  const paths: string[] = [];
  for (const { browser } of TARGETS) paths.push(...(await zipsFor(browser, folder, bundled)));

  const licences = licencesText(packagesIn(bundled).map(licenceOf));
  if (asked.licences) {
    writeFileSync(LICENCES, licences);
    console.log('public/LICENCES.txt is written.');
    return;
  }
  console.log(`Gouji ${version}${asked['dry-run'] ? ', dry run: nothing is kept' : ''}; nothing is uploaded\n`);

  const zips = new Map(paths.map((path) => [basename(path), readFileSync(path)]));
  const zipOf = (what: Parameters<typeof zipName>[1]): Buffer => zips.get(zipName(version, what)) ?? Buffer.alloc(0);

  const heading = changelogSays(read('CHANGELOG.md'), version);
  if (typeof heading === 'object')
    tell('version', [`CHANGELOG.md begins with “${heading.other}”, not with ${version}`]);
  else if (heading === 'unreleased') tell('version', [`CHANGELOG.md still says Unreleased, not ${version}`], false);
  else tell(`version ${version}: package.json, CHANGELOG.md`);
  for (const { browser } of TARGETS) {
    const entries = entriesOf(zipOf(browser));
    tell(`${browser}: manifest, words, icons`, manifestFaults(browser, entries, version));
    tell(`${browser}: sends nothing, runs nothing else`, doorsIn(entries));
    tell(`${browser}: no folder of this computer, no time`, leaksIn(entries, [ROOT, folder]));
  }
  tell(
    `licences of ${packagesIn(bundled).length} packages that ship: public/LICENCES.txt`,
    licences === licencesNow() ? [] : ['it is not up to date: npm run release -- --licences'],
  );
  tell('lint, as addons.mozilla.org has it', await lintFaults(join(folder, zipName(version, 'firefox'))));
  await again(folder, zipOf('firefox'), join(folder, zipName(version, 'sources')));

  const known = audit();
  if ('known' in known) tell('npm audit of what ships', known.known, false);
  else console.log(`○ npm audit of what ships: not known\n    ${known.untold}`);
  const changes = uncommitted(ROOT);
  if (changes) tell('all is committed', changes, false);
  else console.log('○ not a git work tree: whether all is committed cannot be told');

  console.log('');
  for (const [name, zip] of [...zips].toSorted(([a], [b]) => a.localeCompare(b)))
    console.log(`${name}  ${zip.length} bytes\n    sha256 ${createHash('sha256').update(zip).digest('hex')}`);
  console.log('');
  for (const { browser, store, at } of TARGETS) {
    const also = browser === 'firefox' ? `, and as its sources ${zipName(version, 'sources')}` : '';
    console.log(`to be uploaded by hand: ${zipName(version, browser)} to ${store} (${at})${also}`);
  }
  if (stopped || asked['dry-run']) return;
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  for (const path of paths) copyFileSync(path, join(ROOT, '.output', basename(path)));
  console.log('\nThe zips are in .output/.');
}

/** The sources build elsewhere to the same bytes. */
async function again(folder: string, zip: Buffer, sources: string): Promise<void> {
  const packages = asked.install ? 'install' : 'link';
  const elsewhere = join(folder, 'elsewhere', 'sources');
  const same = await rebuild(sources, elsewhere, packages).then(
    (other) => (other.equals(zip) ? [] : differences(entriesOf(zip), entriesOf(other))),
    (error: Error) => [error.message],
  );
  const how = asked.install ? 'with packages of their own' : 'with the packages that are here';
  tell(`the sources, built in another folder ${how}, give Firefox’s zip byte for byte`, same);
}

function differences(one: ReturnType<typeof entriesOf>, other: typeof one): string[] {
  const others = new Map(other.map((entry) => [entry.path, entry.data]));
  const mine = new Set(one.map(({ path }) => path));
  const changed = one.filter(({ path, data }) => !others.get(path)?.equals(data)).map(({ path }) => `${path} differs`);
  const more = [...others.keys()].filter((path) => !mine.has(path)).map((path) => `${path} is only there`);
  return changed.length + more.length > 0 ? [...changed, ...more] : ['the zips differ in how they are packed'];
}
