import sniff from 'html-encoding-sniffer';

/** What sniffing says where nothing is declared. Pages that do declare Latin-1 are Chinese all the same. */
const UNDECLARED = 'windows-1252';
/** Portals put comments and scripts before their `<meta>`; browsers take a late one too. */
const PRESCANNED = 16_384;

/**
 * A page's text, as a browser would have it: by byte order mark, by the server's word, by `<meta>`. Where none says
 * anything it is UTF-8 if its bytes are that, else GB18030, which holds GBK.
 */
export function decodePage(bytes: Uint8Array, charset?: string | null): string {
  const declared = sniff(bytes, {
    ...(charset ? { transportLayerEncodingLabel: charset } : {}),
    defaultEncoding: UNDECLARED,
    maxPrescanBytes: PRESCANNED,
  });
  return (declared === UNDECLARED ? null : decodeAs(declared, bytes)) ?? guess(bytes);
}

function guess(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Null for the few names that stand for no encoding. */
function decodeAs(name: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return null;
  }
}
