/**
 * The same page under both schemes and with any fragment is one page. A query is part of the address, for many portals
 * serve every page by it, and so is a fragment that a portal routes by.
 */
export function pageKey(address: string, place: number): string {
  const url = parse(address);
  const plain = url ? `${url.host}${url.pathname}${url.search}${routeOf(url)}` : address.trim();
  return `${plain}#${place}`;
}

/** The host of an address without `www.`; empty where it has none. */
export const hostOf = (address: string): string => parse(address)?.host.replace(/^www\./, '') ?? '';

/** The address without a fragment that is none of its route, as it is kept. */
export function plainAddress(address: string): string {
  const url = parse(address);
  if (!url) return address.trim();
  url.hash = routeOf(url);
  url.username = '';
  url.password = '';
  return url.href;
}

const routeOf = ({ hash }: URL): string => (/^#!?\//.test(hash) ? hash : '');

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
