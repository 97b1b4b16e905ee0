import { setImmediate as turn } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';

/**
 * A zipped stream, or one that is not zipped, as it was: the first two bytes tell. Of a stream that is cut off or
 * broken everything is given that came before the break, and only then the error; piped, the last of it would be lost.
 */
export async function* unzipped(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let gunzip: Gunzip | null | undefined;
  for await (const chunk of stream) {
    gunzip ??= chunk[0] === 0x1f && chunk[1] === 0x8b ? new Gunzip() : null;
    if (gunzip) yield* gunzip.take(chunk);
    else yield chunk;
  }
  if (gunzip) yield* gunzip.end();
}

class Gunzip {
  readonly #stream = createGunzip({ chunkSize: 65_536 });
  #out: Uint8Array[] = [];
  #error: Error | null = null;
  #closed = (): void => {};

  constructor() {
    this.#stream.on('data', (data) => this.#out.push(data));
    this.#stream.on('error', (error) => {
      this.#error = error;
    });
    this.#stream.on('close', () => this.#closed());
  }

  async *take(chunk: Uint8Array): AsyncGenerator<Uint8Array> {
    yield* this.#given((done) => this.#stream.write(chunk, done));
  }

  async *end(): AsyncGenerator<Uint8Array> {
    yield* this.#given(() => this.#stream.end());
  }

  /** What comes of a step, which is over when it says so or when the stream is. */
  async *#given(step: (done: () => void) => void): AsyncGenerator<Uint8Array> {
    await new Promise<void>((resolve) => {
      this.#closed = resolve;
      step(resolve);
    });
    await turn();
    yield* this.#out.splice(0);
    if (this.#error) throw this.#error;
  }
}
