import { Component, type ComponentChild, createRef } from 'preact';

/** Of one row, in px; the style sheet keeps it to one line. */
export const ROW_HEIGHT = 36;
/** Rows drawn beyond what is seen, so that scrolling does not show the ground. */
const BEYOND = 12;
const PAGE = 10;

interface Props {
  name: string;
  count: number;
  widths: readonly string[];
  head: ComponentChild;
  /** What the rows are chosen and put in order by: where that changes, the first of them is shown. */
  order?: string;
  /** Said where there is no row. */
  empty: string;
  /** One row, by its place; `stop` where Tab stops on it. */
  row: (k: number, stop: boolean) => ComponentChild;
}

interface State {
  top: number;
  height: number;
  /** The row that the keys are on. */
  active: number;
}

/**
 * A table of any length of which only what is seen is drawn. One row at a time is a stop for Tab; arrows, Page Up and Page
 * Down, Home and End go from row to row.
 */
export class Windowed extends Component<Props, State> {
  override state: State = { top: 0, height: 720, active: 0 };
  readonly box = createRef<HTMLDivElement>();
  #wanted = false;
  #watch: ResizeObserver | null = null;

  override componentDidMount(): void {
    this.#watch = new ResizeObserver(() => this.look());
    if (this.box.current) this.#watch.observe(this.box.current);
  }

  override componentWillUnmount(): void {
    this.#watch?.disconnect();
  }

  override componentDidUpdate({ order }: Props): void {
    if (order !== this.props.order) {
      this.box.current?.scrollTo({ top: 0 });
      this.setState({ active: 0 });
      this.look();
    }
    if (!this.#wanted) return;
    this.#wanted = false;
    this.box.current?.querySelector<HTMLElement>(`[data-at="${this.state.active}"]`)?.focus({ preventScroll: true });
  }

  look = (): void => {
    const { scrollTop = 0, clientHeight = 720 } = this.box.current ?? {};
    const top = Math.floor(scrollTop / ROW_HEIGHT);
    const height = Math.ceil(clientHeight / ROW_HEIGHT) * ROW_HEIGHT;
    if (top !== this.state.top || height !== this.state.height) this.setState({ top, height });
  };

  onKeyDown = (event: KeyboardEvent): void => {
    const { count } = this.props;
    const at = (event.target as Element).closest('[data-at]');
    if (!at || event.ctrlKey || event.metaKey || event.altKey) return;
    const now = Number(at.getAttribute('data-at'));
    const to = { ArrowDown: now + 1, ArrowUp: now - 1, PageDown: now + PAGE, PageUp: now - PAGE, Home: 0, End: count }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    this.go(Math.max(0, Math.min(to, count - 1)));
  };

  go(active: number): void {
    const box = this.box.current;
    if (!box) return;
    // Below the head, which stays in sight.
    const [from, to] = [active * ROW_HEIGHT, (active + 2) * ROW_HEIGHT];
    if (from < box.scrollTop) box.scrollTop = from;
    else if (to > box.scrollTop + box.clientHeight) box.scrollTop = to - box.clientHeight;
    this.#wanted = true;
    this.setState({ active });
    this.look();
  }

  onFocus = ({ target }: FocusEvent): void => {
    const at = (target as Element).closest('[data-at]')?.getAttribute('data-at');
    if (at !== null && at !== undefined && Number(at) !== this.state.active) this.setState({ active: Number(at) });
  };

  render({ name, count, widths, head, empty, row }: Props, { top, height, active }: State) {
    const from = Math.max(0, Math.min(top - BEYOND, count - 1));
    const to = Math.min(count, top + height / ROW_HEIGHT + BEYOND);
    const rows = Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
    const stop = active >= from && active < to ? active : Math.min(top, count - 1);
    const room = (rest: number) =>
      rest > 0 && (
        <tr class="room">
          <td colSpan={widths.length} style={{ blockSize: `${rest * ROW_HEIGHT}px` }} />
        </tr>
      );
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the rows inside
      <div class="rows" ref={this.box} onScroll={this.look} onKeyDown={this.onKeyDown} onFocusIn={this.onFocus}>
        <table aria-label={name} aria-rowcount={count + 1}>
          <colgroup>
            {widths.map((width, k) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
              <col key={k} style={{ inlineSize: width }} />
            ))}
          </colgroup>
          <thead>{head}</thead>
          <tbody>
            {room(from)}
            {rows.map((k) => row(k, k === stop))}
            {room(count - to)}
          </tbody>
        </table>
        {count === 0 && <p class="empty">{empty}</p>}
      </div>
    );
  }
}
