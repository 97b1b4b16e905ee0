import type { TickView } from './view.ts';

/**
 * Along the scroll edge of a long page: where its findings are. For the pointer alone; the keyboard has its own way from
 * finding to finding, and a screen reader hears the marks themselves.
 */
export function Overview({ ticks }: { ticks: readonly TickView[] }) {
  return (
    <div class="overview" popover="manual" aria-hidden="true">
      {ticks.map(({ finding, kind, at }) => (
        <span
          key={finding}
          class={`tick tick--${kind}`}
          data-tick={finding}
          style={{ top: `${(at * 100).toFixed(2)}%` }}
        />
      ))}
    </div>
  );
}
