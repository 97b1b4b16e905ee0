/**
 * The bytes of a page in an encoding that Node can only decode: every pair of bytes is tried once. What the encoding
 * lacks becomes a reference, as servers write it.
 */
export function encodeAs(name: 'gb18030' | 'big5', text: string): Uint8Array {
  const pairs = tableOf(name);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes.push(...(code < 0x80 ? [code] : (pairs.get(character) ?? Buffer.from(`&#${code};`))));
  }
  return new Uint8Array(bytes);
}

export function encodeUtf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));
  return order === 'le' ? bytes : new Uint8Array(Buffer.from(bytes).swap16());
}

const tables = new Map<string, Map<string, number[]>>();

function tableOf(name: string): Map<string, number[]> {
  const known = tables.get(name);
  if (known) return known;
  const decoder = new TextDecoder(name);
  const pairs = new Map<string, number[]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const text = decoder.decode(new Uint8Array([first, second]));
      if (text.length === 1 && text !== '\ufffd' && !pairs.has(text)) pairs.set(text, [first, second]);
    }
  }
  tables.set(name, pairs);
  return pairs;
}
