import type { Tongue } from '../../lib/present/tongue.ts';
import type { OtherReport } from '../../lib/shelf/answer.ts';

interface Props {
  of: OtherReport;
  tongue: Tongue;
  convert: (text: string) => string;
}

/** A report on the shelf by its title, which leads to its page where it has one on the web. */
export function ReportLink({ of: { address, title, organ }, tongue, convert }: Props) {
  const lang = tongue === 'en' ? 'zh' : undefined;
  const name = convert(title ?? organ ?? address ?? '—');
  if (address === null) return <span lang={lang}>{name}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" lang={lang}>
      {name}
    </a>
  );
}
