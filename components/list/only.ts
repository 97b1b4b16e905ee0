import { policyOf } from '../../lib/lists/site.ts';

export interface Only {
  site: string;
  fetch: typeof fetch;
  /** True where the browser refused to go on from this address to another site. */
  wasLedAway: (address: string) => Promise<boolean>;
}

let only: Only | null = null;

/**
 * From here on this page can connect to one site alone: the browser itself refuses everything else, redirects included.
 * A policy can be made narrower and never wider again, so there is one site for the life of a page.
 */
export function connectOnlyTo(site: string): Only {
  if (only) {
    if (only.site !== site) throw new Error(`this page connects to ${only.site}`);
    return only;
  }
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policyOf(site);
  document.head.append(meta);
  const refused = new Set<string>();
  // The address is that of the request, before it was redirected: the page may not learn where to.
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => void refused.add(plain(blockedURI)));
  only = {
    site,
    fetch: (...asked) => fetch(...asked),
    async wasLedAway(address) {
      // The request fails first, and what was refused is told after it.
      await new Promise((done) => setTimeout(done, 20));
      return refused.has(plain(address));
    },
  };
  return only;
}

const plain = (address: string): string => address.replace(/#.*$/s, '');
