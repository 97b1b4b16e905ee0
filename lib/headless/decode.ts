const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
const MARKS: readonly [string, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** A saved page's text: by byte order mark, by its `<meta>`, as UTF-8 if it is that, else as GB18030 (which holds GBK). */
export function decodePage(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, k) => bytes[k] === byte));
  if (marked) return new TextDecoder(marked[0]).decode(bytes);
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1]?.toLowerCase();
  if (declared && /^(?:gb2312|gbk|gb18030)$/.test(declared)) return new TextDecoder('gb18030').decode(bytes);
  if (declared && !/^utf-?8$/.test(declared)) {
    try {
      return new TextDecoder(declared).decode(bytes);
    } catch {
      // An encoding that nobody knows: what the bytes themselves are decides.
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(declared ? 'utf-8' : 'gb18030').decode(bytes);
  }
}
