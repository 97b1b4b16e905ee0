import { Component, type ComponentType, h } from 'preact';

type Load<Props> = () => Promise<ComponentType<Props>>;

const loads = new Set<() => Promise<unknown>>();

/**
 * A part of the window that comes after its first sight, or only where it is needed; until then nothing is there, and
 * where its script is gone nothing comes.
 */
export function later<Props extends object>(load: Load<Props>): ComponentType<Props> {
  let part: ComponentType<Props> | null = null;
  const bring = async (): Promise<void> => {
    part ??= await load();
  };
  loads.add(bring);
  return class extends Component<Props> {
    override componentDidMount(): void {
      if (!part)
        bring().then(
          () => this.forceUpdate(),
          () => {},
        );
    }

    render(props: Props) {
      return part && h(part, props);
    }
  };
}

/** All parts, so that the next press of a button need not wait, nor fail because the extension was renewed meanwhile. */
export const bringAll = (): Promise<unknown> => Promise.allSettled([...loads].map((bring) => bring()));
