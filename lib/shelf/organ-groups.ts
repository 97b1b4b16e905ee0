import { type OrganName, organName } from './organ-name.ts';
import { rootOf } from './organ-units.ts';
import { compareNames, isSameSite, type Match, match, type OrganRef, organKey } from './organs.ts';
import type { Tie } from './ties.ts';

export interface Member extends OrganRef {
  id: string;
}

export interface OrganGroup {
  /** Of its first name. */
  key: string;
  /** As printed, most frequent first. */
  names: string[];
  /** Ids of its reports. */
  members: string[];
}

export interface Grouping {
  groups: OrganGroup[];
  /** Groups that may be one organ: for the person to join or part. By index of `groups`. */
  maybe: { a: number; b: number; match: Match }[];
}

/** One name on one site, with all reports that print it. */
interface Node {
  ref: OrganRef;
  name: OrganName | null;
  key: string;
  members: Member[];
}

/**
 * Reports by organ: what is surely one is together, what is likely one is only named. A name that fits two organs which
 * are not one (市人社局 on the site of a province) joins neither.
 */
export function groupOrgans(members: readonly Member[], ties: readonly Tie[] = []): Grouping {
  const nodes = nodesOf(members);
  const edges = edgesOf(nodes, ties);
  const group = nodes.map((_, k) => new Set([k]));
  const between = (a: number, b: number): Match => edges.get(a)?.get(b) ?? match(0, []);
  const sure = [...pairs(edges)].filter(({ found }) => found.level === 'sure');
  sure.sort((x, y) => rank(y.found) - rank(x.found));
  for (const { a, b, found } of sure) {
    const [one, other] = [group[a], group[b]];
    if (!one || !other || one === other) continue;
    const apart = [...one].some((x) => [...other].some((y) => isApart(between(x, y), found)));
    if (apart || (!isJoined(found) && (isTorn(a, b, edges) || isTorn(b, a, edges)))) continue;
    for (const k of other) {
      one.add(k);
      group[k] = one;
    }
  }
  const sets = [...new Set(group)];
  const groups = sets.map((set) => groupOf([...set].flatMap((k) => nodes[k] ?? [])));
  return { groups, maybe: maybeOf(sets, edges) };
}

const isJoined = ({ reasons }: Match): boolean => reasons.includes('joined');
const rank = (found: Match): number => found.score + (isJoined(found) ? 1 : 0);
/** Across two groups that are to become one: two organs stay two, but where the person says otherwise. */
const isApart = (found: Match, by: Match): boolean =>
  found.level === 'no' && (found.reasons.includes('parted') || !isJoined(by));

/** Whether `a` is as surely another one, which is not one with `b`. */
function isTorn(a: number, b: number, edges: Edges): boolean {
  const others = [...(edges.get(a)?.entries() ?? [])].filter(([k, { level }]) => k !== b && level === 'sure');
  return others.some(([k]) => (edges.get(k)?.get(b)?.level ?? 'no') === 'no');
}

function nodesOf(members: readonly Member[]): Node[] {
  const nodes = new Map<string, Node>();
  for (const member of members) {
    const key = organKey(member);
    // Without a name a report is of nobody: it stays alone until the person says whose it is.
    const id = member.organ ? [member.organ.trim(), member.host, member.siteName].join(' ') : member.id;
    const node = nodes.get(id) ?? {
      ref: member,
      name: member.organ ? organName(member.organ) : null,
      key,
      members: [],
    };
    node.members.push(member);
    nodes.set(id, node);
  }
  return [...nodes.values()];
}

type Edges = Map<number, Map<number, Match>>;

/** Everything that is not simply two organs. Only names of related units are compared: of 2,000, few are alike. */
function edgesOf(nodes: readonly Node[], ties: readonly Tie[]): Edges {
  const edges: Edges = new Map();
  const put = (a: number, b: number, found: Match): void => {
    edges.set(a, (edges.get(a) ?? new Map()).set(b, found));
    edges.set(b, (edges.get(b) ?? new Map()).set(a, found));
  };
  const indexes = nodes.map((_, k) => k);
  for (const some of Map.groupBy(indexes, (k) => familyOf(nodes[k]?.name ?? null)).values()) {
    for (const [n, a] of some.entries()) {
      for (const b of some.slice(n + 1)) {
        const [one, other] = [nodes[a], nodes[b]];
        if (!one?.name || !other?.name) continue;
        const found = compareNames(one.name, other.name, isSameSite(one.ref, other.ref));
        if (found.level !== 'no') put(a, b, found);
      }
    }
  }
  const byKey = Map.groupBy(indexes, (k) => nodes[k]?.key ?? '');
  for (const { a, b, kind } of ties)
    for (const one of byKey.get(a) ?? [])
      for (const other of byKey.get(b) ?? [])
        if (one !== other) put(one, other, kind === 'join' ? match(1, ['joined']) : match(0, ['parted']));
  return edges;
}

const familyOf = (name: OrganName | null): string => {
  if (!name) return '';
  return name.kind === 'place' || name.kind === 'government' || name.kind === 'zone'
    ? 'place'
    : `${name.kind} ${rootOf(name.unit)}`;
};

function* pairs(edges: Edges): Generator<{ a: number; b: number; found: Match }> {
  for (const [a, others] of edges) for (const [b, found] of others) if (a < b) yield { a, b, found };
}

function groupOf(nodes: readonly Node[]): OrganGroup {
  const names = nodes.toSorted((x, y) => y.members.length - x.members.length);
  return {
    key: names[0]?.key ?? '',
    names: [...new Set(names.flatMap(({ ref }) => ref.organ?.trim() ?? []))],
    members: nodes.flatMap(({ members }) => members.map(({ id }) => id)),
  };
}

/** The best that is known between two groups. */
function maybeOf(sets: readonly Set<number>[], edges: Edges): Grouping['maybe'] {
  const of = new Map(sets.flatMap((set, index) => [...set].map((k) => [k, index] as const)));
  const best = new Map<string, Grouping['maybe'][number]>();
  for (const { a, b, found } of pairs(edges)) {
    const [x = 0, y = 0] = [of.get(a), of.get(b)].toSorted((p = 0, q = 0) => p - q);
    const known = best.get(`${x} ${y}`);
    if (x !== y && found.level !== 'no' && (!known || found.score > known.match.score))
      best.set(`${x} ${y}`, { a: x, b: y, match: found });
  }
  return [...best.values()].toSorted((p, q) => q.match.score - p.match.score);
}
