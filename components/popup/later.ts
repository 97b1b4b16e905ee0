import { Component, type ComponentType, h } from 'preact';

type Parts = typeof import('./parts.ts');

let parts: Parts | null = null;

/** Brings the parts, if they are not there yet. */
export async function bringParts(): Promise<void> {
  parts ??= await import('./parts.ts');
}

/**
 * A part of the window that comes after its first sight, or only where it is needed; until then nothing is there, and
 * where its script is gone nothing comes.
 */
export function later<Props extends object>(pick: (parts: Parts) => ComponentType<Props>): ComponentType<Props> {
  return class extends Component<Props> {
    override componentDidMount(): void {
      if (parts) return;
      bringParts().then(
        () => this.forceUpdate(),
        () => {},
      );
    }

    render(props: Props) {
      return parts && h(pick(parts), props);
    }
  };
}
