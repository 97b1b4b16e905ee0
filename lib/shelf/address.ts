/**
 * The same page under both schemes and with any fragment is one page; a query is part of the address, for many portals
 * serve every page by it.
 */
export function pageKey(address: string, place: number): string {
  const url = parse(address);
  const plain = url ? `${url.host}${url.pathname}${url.search}` : address.trim();
  return `${plain}#${place}`;
}

/** The host of an address without `www.`; empty where it has none. */
export const hostOf = (address: string): string => parse(address)?.host.replace(/^www\./, '') ?? '';

/** The address without its fragment, as it is kept. */
export function plainAddress(address: string): string {
  const url = parse(address);
  if (!url) return address.trim();
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
