/** Work in steps: between two of them something else may have its turn. What it makes comes with the last. */
export type Steps<T> = Generator<undefined, T>;

/** All steps, one upon the other. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
