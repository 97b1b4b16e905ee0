declare module 'html-encoding-sniffer' {
  /** The HTML Standard's encoding sniffing: byte order mark, transport, `<meta>` and XML declaration, default. */
  export default function sniff(
    bytes: Uint8Array,
    options?: { transportLayerEncodingLabel?: string; defaultEncoding?: string; maxPrescanBytes?: number },
  ): string;
}
