import type { Writable } from 'node:stream';

/** Whoever read the output has had enough (`… | head`): nothing is wrong, there is just nobody to write to. */
export class NobodyReads extends Error {}

/** Writes text by text, waiting where the reader is slower. */
export class Output {
  readonly #stream: Writable;
  #error: Error | null = null;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error) => {
      this.#error = error;
    });
  }

  async write(text: string): Promise<void> {
    this.#check();
    if (this.#stream.write(text)) return;
    await new Promise<void>((resolve) => {
      for (const event of ['drain', 'error', 'close'] as const) this.#stream.once(event, resolve);
    });
    this.#check();
  }

  /** Until everything has left. */
  async flush(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#stream.once('error', () => resolve());
      this.#stream.write('', () => resolve());
    });
    this.#check();
  }

  #check(): void {
    if (!this.#error) return;
    throw (this.#error as NodeJS.ErrnoException).code === 'EPIPE' ? new NobodyReads() : this.#error;
  }
}
