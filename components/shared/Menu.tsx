import { Component, createRef } from 'preact';

export interface MenuItem {
  id: string;
  text: string;
  /** Said smaller behind it: what kind of file comes of it. */
  kind?: string | undefined;
  run: () => unknown;
}

interface Props {
  id: string;
  name: string;
  items: readonly MenuItem[];
  disabled?: boolean;
  /** Not now: it does not open, and keeps the focus, which a disabled button would lose. */
  busy?: boolean;
}

/** A button that opens a list of buttons: arrows walk in it, Esc closes it and nothing else. */
export class Menu extends Component<Props, { open: boolean }> {
  override state = { open: false };
  readonly button = createRef<HTMLButtonElement>();
  readonly list = createRef<HTMLUListElement>();

  items = (): HTMLButtonElement[] => [...(this.list.current?.querySelectorAll('button') ?? [])];

  open = (): void => {
    if (!this.props.busy) this.setState({ open: true }, () => this.items()[0]?.focus());
  };

  close = (): void => {
    this.setState({ open: false });
    this.button.current?.focus();
  };

  onKeyDown = (event: KeyboardEvent): void => {
    const by = { Escape: 0, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || !this.state.open) return;
    // Esc closes the menu, not what it stands in; arrows walk in it, not on the page.
    event.preventDefault();
    event.stopPropagation();
    if (by === 0) this.close();
    else this.walk(by);
  };

  walk(by: number): void {
    const items = this.items();
    const now = items.findIndex((item) => item.matches(':focus'));
    items[(now + by + items.length) % items.length]?.focus();
  }

  onFocusOut = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    const inside =
      currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!inside) this.setState({ open: false });
  };

  render({ id, name, items, disabled = false, busy = false }: Props) {
    const { open } = this.state;
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside
      <div class="menu" onKeyDown={this.onKeyDown} onFocusOut={this.onFocusOut}>
        <button
          type="button"
          class="opens"
          ref={this.button}
          aria-expanded={open}
          aria-controls={id}
          disabled={disabled}
          aria-disabled={busy || undefined}
          onClick={open ? this.close : this.open}
        >
          {name}
        </button>
        <ul id={id} ref={this.list} hidden={!open}>
          {items.map((item) => (
            <li key={item.id}>
              <button
                type="button"
                data-do={item.id}
                onClick={() => {
                  this.close();
                  item.run();
                }}
              >
                <span>{item.text}</span>
                {item.kind && <small>{item.kind}</small>}
              </button>
            </li>
          ))}
        </ul>
      </div>
    );
  }
}
