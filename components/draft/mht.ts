import { decodePage } from '../../lib/read/decode.ts';

/** Parts within parts are followed this deep. */
const DEEPEST = 5;

/** A page saved as one file (.mht): the HTML parts of a MIME message, in their order; none where it is no such file. */
export function htmlPartsOf(bytes: Uint8Array<ArrayBuffer>): string[] {
  return partsOf(lettersOf(bytes), 0);
}

/** Each byte as one character, so that headers can be read and bodies come back byte by byte. */
function lettersOf(bytes: Uint8Array): string {
  const STEP = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += STEP) text += String.fromCharCode(...bytes.subarray(at, at + STEP));
  return text;
}

function partsOf(message: string, depth: number): string[] {
  const [whole = '', gap = ''] = /^[\s\S]*?(\r?\n\r?\n)/.exec(message) ?? [];
  if (gap === '' || depth > DEEPEST) return [];
  const headers = whole.replace(/\r?\n[ \t]+/g, ' ');
  const type = headerOf(headers, 'content-type');
  const body = message.slice(whole.length);
  const boundary = parameterOf(type, 'boundary');
  if (/^multipart\//i.test(type) && boundary !== null) {
    const [, ...parts] = `\n${body}`.split(`\n--${boundary}`);
    // After the last one there are two dashes and no part.
    return parts
      .filter((part) => !part.startsWith('--'))
      .flatMap((part) => partsOf(part.replace(/^[ \t]*\r?\n/, ''), depth + 1));
  }
  if (!/^text\/html\b/i.test(type)) return [];
  const bytes = bytesOf(body, headerOf(headers, 'content-transfer-encoding').toLowerCase());
  return [decodePage(bytes, parameterOf(type, 'charset'))];
}

const headerOf = (headers: string, name: string): string =>
  new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(headers)?.[1]?.trim() ?? '';

const parameterOf = (value: string, name: string): string | null => {
  const found = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(value);
  return found?.[1] ?? found?.[2] ?? null;
};

function bytesOf(body: string, encoding: string): Uint8Array {
  const letters = encoding === 'base64' ? fromBase64(body) : encoding === 'quoted-printable' ? fromQuoted(body) : body;
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

function fromBase64(body: string): string {
  try {
    return atob(body.replace(/[^\w+/]/g, ''));
  } catch {
    return '';
  }
}

const fromQuoted = (body: string): string =>
  body
    .replace(/[ \t]*=[ \t]*\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
