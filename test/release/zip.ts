import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  path: string;
  /** MS-DOS date and time; 0 where none is given. */
  time: number;
  /** 0 stored, 8 deflated. */
  method: number;
  data: Buffer;
}

const [END, ENTRY] = [0x06054b50, 0x02014b50];

/** What a zip holds, in its order (APPNOTE.TXT 4.3; no ZIP64, no encryption, no comment at the end). */
export function entriesOf(zip: Buffer): ZipEntry[] {
  const end = zip.length - 22;
  if (zip.readUInt32LE(end) !== END) throw new Error('no zip');
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error('broken zip');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const path = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const method = zip.readUInt16LE(at + 10);
    const data = method === 0 ? packed : inflateRawSync(packed);
    entries.push({ path, time: zip.readUInt32LE(at + 12), method, data });
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}
