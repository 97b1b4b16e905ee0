import type { Tongue } from '../../lib/present/tongue.ts';
import { listWord } from '../../lib/present/words-list.ts';

interface Props {
  years: readonly (number | null)[];
  /** 0: not stated; null: all. */
  value: number | null;
  tongue: Tongue;
  onChoose: (year: number | null) => void;
}

export function YearFilter({ years, value, tongue, onChoose }: Props) {
  const known = [...new Set(years.map((year) => year ?? 0))].sort((a, b) => b - a);
  if (known.length < 2) return null;
  return (
    <select
      aria-label={listWord('filter.year', tongue)}
      value={value === null ? '' : String(value)}
      onChange={({ currentTarget }) => onChoose(currentTarget.value === '' ? null : Number(currentTarget.value))}
    >
      <option value="">{listWord('filter.years', tongue)}</option>
      {known.map((year) => (
        <option key={year} value={year}>
          {year === 0 ? listWord('filter.none', tongue) : year}
        </option>
      ))}
    </select>
  );
}
