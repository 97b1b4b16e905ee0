import type { PageSnapshot } from '../../lib/model/snapshot.ts';

/** One text node a line, so that a place in the line is a place in the node. */
export const Line = ({ line, snapshot }: { line: number; snapshot: PageSnapshot }) => (
  <span data-line={line}>{snapshot.lines[line]?.text ?? ''}</span>
);
