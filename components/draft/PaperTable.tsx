import { Component, createRef } from 'preact';
import type { PageSnapshot } from '../../lib/model/snapshot.ts';
import type { Block, PaperCell } from './blocks.ts';
import { Line } from './Line.tsx';

type TableBlock = Extract<Block, { kind: 'table' }>;

interface Props {
  table: TableBlock;
  snapshot: PageSnapshot;
  name: string;
}

/** A table in clean lines. Where the window is too narrow for it, it scrolls by itself, by keyboard too. */
export class PaperTable extends Component<Props, { scrolls: boolean }> {
  override state = { scrolls: false };
  readonly box = createRef<HTMLDivElement>();
  #sizes: ResizeObserver | null = null;

  override componentDidMount(): void {
    const box = this.box.current;
    if (!box || typeof ResizeObserver === 'undefined') return;
    this.#sizes = new ResizeObserver(() => {
      const scrolls = box.scrollWidth > box.clientWidth;
      if (scrolls !== this.state.scrolls) this.setState({ scrolls });
    });
    this.#sizes.observe(box);
  }

  override componentWillUnmount(): void {
    this.#sizes?.disconnect();
  }

  render({ table, snapshot, name }: Props) {
    const scrolling = this.state.scrolls ? { tabIndex: 0, role: 'region' as const, 'aria-label': name } : {};
    return (
      <div class="scrolls" ref={this.box} {...scrolling}>
        <Grid table={table} snapshot={snapshot} />
      </div>
    );
  }
}

function Grid({ table: { groups, form }, snapshot }: { table: TableBlock; snapshot: PageSnapshot }) {
  return (
    <table class={form ? 'is-form' : undefined}>
      {groups.map((rows, g) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a draft is drawn once, and its rows never move
        <tbody key={g}>
          {rows.map((cells, r) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <tr key={r}>
              {cells.map((cell) => (
                <Cell key={cell.ref} cell={cell} snapshot={snapshot} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** So short that a line break in it would only be ugly. */
const isTight = (text: string): boolean => text.length > 1 && text.length <= 3;

function Cell({ cell: { ref, colspan, rowspan, blocks }, snapshot }: { cell: PaperCell; snapshot: PageSnapshot }) {
  const spans = {
    ...(colspan === 1 ? {} : { colSpan: colspan }),
    ...(rowspan === 1 ? {} : { rowSpan: rowspan }),
  };
  return (
    <td data-ref={ref} class={isTight(snapshot.cells[ref]?.text ?? '') ? 'is-tight' : undefined} {...spans}>
      {blocks.map((block) => {
        if (block.kind === 'line') return <Line key={block.line} line={block.line} snapshot={snapshot} />;
        return block.kind === 'table' ? <Grid key={`t${block.table}`} table={block} snapshot={snapshot} /> : null;
      })}
    </td>
  );
}
