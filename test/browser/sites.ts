import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import addresses from './addresses.json' with { type: 'json' };

/** A saved page and the address that the sample portal gives it. */
export interface SitePage {
  name: string;
  url: string;
  /** Folder of `page.html`; its other files are served beside the page. */
  folder: string;
  seed: boolean;
}

const ROOT = resolve(import.meta.dirname, '../..');

/** The list of reports that the portal opens with: itself a page of the kind that is no report. */
export const INDEX = 'http://www.example.gov.cn/';

/**
 * Every saved page. Seeds have addresses of their own in `addresses.json`, such as portals give them; a seed not
 * named there is served all the same, so that adding one takes nothing but its folder.
 */
export function sitePages(): SitePage[] {
  const known: Record<string, string | undefined> = addresses;
  return [
    ...folders('seeds').map((folder) => ({
      ...folder,
      url: known[folder.name] ?? `http://${folder.name}.example.gov.cn/art/page.html`,
      seed: true,
    })),
    ...folders('test/pages').map((folder) => ({
      ...folder,
      url: `http://pages.example.gov.cn/${folder.name}.html`,
      seed: false,
    })),
  ];
}

function folders(under: string): { name: string; folder: string }[] {
  const parent = join(ROOT, under);
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .sort()
    .map((name) => ({ name, folder: join(parent, name) }))
    .filter(({ folder }) => existsSync(join(folder, 'page.html')));
}

/** The page's own title, read the way a browser would: by the charset that its <meta> names. */
export function titleOf(page: SitePage): string {
  const bytes = readFileSync(join(page.folder, 'page.html'));
  const head = bytes.subarray(0, 4096).toString('latin1');
  const charset = /charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  return (
    /<title[^>]*>([^<]*)/i.exec(new TextDecoder(charset).decode(bytes))?.[1]?.replace(/\s+/g, ' ').trim() || page.name
  );
}
