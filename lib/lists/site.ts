/**
 * A site is what the web platform calls one: the registrable domain, whatever the scheme, the host below it and the port.
 * `gov.cn` is a public suffix, so the offices of one place share a site: hrss.jining.gov.cn and www.jining.gov.cn. Only
 * there does the extension read unasked; other addresses have no site here.
 */
export function siteOf(address: string): string | null {
  const url = parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return /(?:^|\.)([a-z\d-]+\.gov\.cn)$/.exec(url.hostname)?.[1] ?? null;
}

export const isOnSite = (address: string, site: string): boolean => siteOf(address) === site;

/**
 * What a page that fetches may connect to, as a content security policy: the browser itself then refuses to follow a
 * redirect to anywhere else, before a request is made.
 */
export const policyOf = (site: string): string =>
  `connect-src ${['http', 'https'].flatMap((scheme) => [`${scheme}://${site}:*`, `${scheme}://*.${site}:*`]).join(' ')}`;

export function parse(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
