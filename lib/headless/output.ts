import type { Writable } from 'node:stream';

/** Whoever read the output has had enough (`… | head`): nothing is wrong, there is just nobody to write to. */
export class NobodyReads extends Error {}

/** Writes text by text, waiting where the reader is slower. */
export class Output {
  readonly #stream: Writable;
  #error: Error | null = null;
  #wake = (): void => {};

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error) => {
      this.#error = error;
      this.#wake();
    });
    for (const event of ['drain', 'close']) stream.on(event, () => this.#wake());
  }

  async write(text: string): Promise<void> {
    await this.#until((resolve) => {
      if (this.#stream.write(text)) resolve();
    });
  }

  /** Until everything has left. */
  async flush(): Promise<void> {
    await this.#until((resolve) => this.#stream.write('', () => resolve()));
  }

  async #until(step: (resolve: () => void) => void): Promise<void> {
    if (!this.#error) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        step(resolve);
      });
    }
    if (!this.#error) return;
    throw (this.#error as NodeJS.ErrnoException).code === 'EPIPE' ? new NobodyReads() : this.#error;
  }
}
