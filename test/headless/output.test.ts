import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { NobodyReads, Output } from '../../lib/headless/output.ts';

function slow(onWrite: (n: number) => Error | null = () => null): { stream: Writable; written: () => number } {
  let n = 0;
  const stream = new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, done) => setTimeout(() => done(onWrite(++n))),
  });
  return { stream, written: () => n };
}

test('waits for each text where the reader is slower, and leaves nothing behind', async () => {
  const { stream, written } = slow();
  const output = new Output(stream);
  const listeners = stream.listenerCount('drain') + stream.listenerCount('error') + stream.listenerCount('close');
  for (let n = 1; n <= 50; n++) {
    await output.write('line\n');
    expect(written()).toBe(n);
  }
  await output.flush();
  expect(stream.listenerCount('drain') + stream.listenerCount('error') + stream.listenerCount('close')).toBe(listeners);
});

test('tells a reader that has gone from a disk that is full', async () => {
  for (const [code, kind] of [
    ['EPIPE', NobodyReads],
    ['ENOSPC', Error],
  ] as const) {
    const { stream } = slow((n) => (n < 3 ? null : Object.assign(new Error('no more'), { code })));
    const output = new Output(stream);
    await output.write('1');
    await output.write('2');
    await expect(output.write('3')).rejects.toThrow(kind);
    await expect(output.write('4')).rejects.toThrow(kind);
    await expect(output.flush()).rejects.toThrow(kind);
  }
});
