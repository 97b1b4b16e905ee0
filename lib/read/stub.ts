import { domOf } from './dom.ts';

/** What a page that says next to nothing has instead of a text. */
export interface Stub {
  asksForPassword: boolean;
  hasScripts: boolean;
  /** Where `<meta http-equiv=refresh>` leads, as written (old portals do it); null where there is none. */
  movedTo: string | null;
}

const REFRESH = /^\s*\d*\s*[;,]\s*url\s*=\s*["']?([^"']+)/i;

export function stubOf(document: Document): Stub {
  const dom = domOf(document);
  const some = (selector: string): boolean => [...dom.all(selector)].length > 0;
  const refresh = [...dom.all('meta[http-equiv]')].find(
    (meta) => dom.attribute(meta, 'http-equiv')?.trim().toLowerCase() === 'refresh',
  );
  const address = refresh && REFRESH.exec(dom.attribute(refresh, 'content') ?? '')?.[1]?.trim();
  return {
    asksForPassword: some('input[type=password]'),
    hasScripts: some('script'),
    movedTo: address || null,
  };
}
