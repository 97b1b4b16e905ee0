import type { CheckResult } from '../../lib/model/check.ts';
import type { Attachment } from '../../lib/model/snapshot.ts';
import type { Tongue } from '../../lib/present/tongue.ts';
import { stateWord } from '../../lib/present/words-states.ts';
import { langOf } from './letters.ts';

/** Files on the page, in reading order. The person opens them; nothing is fetched from here. */
export function Files({ result, url, tongue }: { result: CheckResult; url: string; tongue: Tongue }) {
  const files = [...result.attachments]
    .sort((a, b) => a.line - b.line)
    .flatMap((file) => {
      const href = webAddress(file.href, url);
      return href === null ? [] : [{ href, name: nameOf(file, href) }];
    });
  if (files.length === 0) return null;
  const own = tongue === 'en' ? langOf(result) : undefined;
  return (
    <section class="files">
      <h2 class="away">{stateWord('files', tongue)}</h2>
      <p class="facts">{stateWord('files.maybe', tongue)}</p>
      <ul>
        {files.map(({ href, name }) => (
          <li key={href}>
            <a href={href} target="_blank" rel="noopener noreferrer" lang={own}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p class="facts">{stateWord('files.not', tongue)}</p>
    </section>
  );
}

/** What a page calls a link may run a script; only addresses on the web are followed. */
export function webAddress(href: string, base: string): string | null {
  try {
    const address = new URL(href, base);
    return /^https?:$/.test(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}

/** The link's own words; its file name where it has none, and its kind where they do not say it. */
function nameOf({ text, type }: Attachment, href: string): string {
  const name = text.trim() || decoded(new URL(href).pathname.split('/').at(-1) ?? '') || href;
  return !type || name.toLowerCase().includes(type.toLowerCase()) ? name : `${name} (${type})`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
