/** The hanzi of GB2312, both levels: rows 16 to 87. */
export function gb2312(): Set<string> {
  const decoder = new TextDecoder('gb18030');
  const hanzi = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(new Uint8Array([row, cell]));
      // The last five places of row 55 are empty; the decoder gives private characters for them.
      if (character >= '\u4e00' && character <= '\u9fff') hanzi.add(character);
    }
  }
  return hanzi;
}
