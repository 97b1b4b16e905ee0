import { foldName } from '../script/fold-name.ts';
import { type Place, placesOf } from './organ-places.ts';
import { officeOf, shortEnding } from './organ-units.ts';

/**
 * What a name says: where, and which organ there.
 *
 * - government: X县人民政府, X县政府 · its office: X县人民政府办公室, X县政府办 · place: X县 alone, which reports as its government
 * - street: X街道办事处 · zone: a development zone, or the 管委会 of one · office: of a known field
 * - branch: X市公安局Y分局 · other: everything else, by its own letters
 */
export interface OrganName {
  kind: 'government' | 'government-office' | 'place' | 'street' | 'zone' | 'office' | 'branch' | 'other';
  places: readonly Place[];
  /** Field of an office or branch, name of a zone, letters of what is not known. */
  unit: string;
  ending: string;
  /** The whole name, folded, as it was compared. */
  text: string;
  /** Whether nothing was shortened. */
  full: boolean;
}

export function organName(name: string): OrganName {
  const known = taken.get(name);
  if (known) return known;
  if (taken.size >= MOST_TAKEN) taken.clear();
  const read = takenApart(name);
  taken.set(name, read);
  return read;
}

/** The same names are compared again and again: every report of an organ prints one, and every change looks at all. */
const taken = new Map<string, OrganName>();
const MOST_TAKEN = 10_000;

function takenApart(name: string): OrganName {
  const text = foldName(name)
    .replace(/[\s·|]/g, '')
    .replace(/[(（].*?[)）]/g, '')
    .replace(/^(?:中共|中华人民共和国)/, '');
  return governmentOf(text) ?? streetOf(text) ?? branchOf(text) ?? zoneOf(text) ?? officeIn(text) ?? otherOf(text);
}

const of = (kind: OrganName['kind'], places: Place[] | null, text: string, rest: Partial<OrganName> = {}) =>
  places && { kind, places, unit: '', ending: '', text, full: true, ...rest };

function governmentOf(text: string): OrganName | null {
  const office = /^(.*?)(人民政府|政府|府)(办公室|办公厅|办)$/.exec(text);
  if (office) return of('government-office', placesOf(office[1] ?? ''), text, { full: office[2] === '人民政府' });
  const government = /^(.*?)(人民政府|政府)$/.exec(text);
  if (government) return of('government', placesOf(government[1] ?? ''), text, { full: government[2] === '人民政府' });
  const places = placesOf(text);
  const last = places?.at(-1);
  const isPlace = last && last.stem !== '' && last.level !== null && last.level !== '街道' && !KNOWN_ZONE.test(text);
  return isPlace ? of('place', places, text) : null;
}

/** 定海区人民政府昌国街道办事处, 昌国街道办, 昌国街道 */
function streetOf(text: string): OrganName | null {
  const match = /^(.*街道)(?:办事处|办|)$/.exec(text.replace(/人民政府(?=.*街道)/, ''));
  return match ? of('street', placesOf(match[1] ?? ''), text, { full: text.endsWith('办事处') }) : null;
}

/** 济宁市公安局任城区分局, 济宁市公安局任城分局, 任城区公安分局: the place that it serves is its own. */
function branchOf(text: string): OrganName | null {
  if (!text.endsWith('分局')) return null;
  const of_ = /^(.*?局)(.{2,6}?)[区县市]?分局$/.exec(text);
  const mother = of_ && officeOf(of_[1] ?? '');
  if (of_ && mother) {
    const places = placesOf(mother.before);
    return of('branch', places && [...places, { stem: of_[2] ?? '', level: null }], text, { unit: mother.field });
  }
  const own = officeOf(`${text.slice(0, -2)}局`);
  const places = own && placesOf(own.before);
  if (!own || !places || places.length === 0) return null;
  const last = places.at(-1);
  return of('branch', [...places.slice(0, -1), { stem: last?.stem ?? '', level: null }], text, { unit: own.field });
}

const ZONES: readonly (readonly [RegExp, string])[] = [
  [/高新技术产业开发区|高新技术开发区|高新技术产业园区|高新区/, '高新区'],
  [/经济技术开发区|经济开发区|经开区/, '经开区'],
];
const KNOWN_ZONE = /(?:高新|经开|开发|产业园)区$/;

/** 济宁高新技术产业开发区管理委员会, 济宁高新区管委会, 济宁高新区 */
function zoneOf(text: string): OrganName | null {
  const board = /(?:管理委员会|管委会)$/.exec(text);
  const zone = board ? text.slice(0, board.index) : text;
  if (!/区$/.test(zone) || !(board || KNOWN_ZONE.test(zone))) return null;
  const short = ZONES.reduce((name, [long, to]) => name.replace(long, to), zone);
  const kind = ZONES.find(([, to]) => short.endsWith(to))?.[1];
  const full = short === zone && board?.[0] === '管理委员会';
  // Other zones are named like a county: 浦东新区, 滨海新区.
  if (!kind) return of('zone', placesOf(zone), text, { full });
  return of('zone', placesOf(short.slice(0, -kind.length)), text, { unit: kind, full });
}

function officeIn(text: string): OrganName | null {
  const office = officeOf(text);
  if (!office) return null;
  const places = placesOf(office.before.replace(/(?:人民)?政府$/, ''));
  return of('office', places, text, { unit: office.field, ending: office.ending, full: office.full });
}

/** Its place as far as it can be told, and the rest by its letters. */
function otherOf(text: string): OrganName {
  for (let cut = text.length - 2; cut >= 1; cut--) {
    const places = placesOf(text.slice(0, cut));
    if (places?.at(-1)?.level)
      return { kind: 'other', places, unit: shortEnding(text.slice(cut)), ending: '', text, full: true };
  }
  return { kind: 'other', places: [], unit: shortEnding(text), ending: '', text, full: true };
}
