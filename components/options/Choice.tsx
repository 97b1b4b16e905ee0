import type { ComponentChildren } from 'preact';

interface Props {
  type: 'radio' | 'checkbox';
  name: string;
  value: string;
  checked: boolean;
  onChoose: (checked: boolean) => void;
  /** Said beside it. */
  note?: string;
  lang?: string;
  children: ComponentChildren;
}

/** One thing to choose, with what is said of it. The whole line is its label. */
export function Choice({ type, name, value, checked, onChoose, note, lang, children }: Props) {
  return (
    <label class="choice" lang={lang}>
      <input
        type={type}
        name={name}
        value={value}
        checked={checked}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <span>
        {children}
        {note && <small>{note}</small>}
      </span>
    </label>
  );
}
