import type { Intake } from './view.ts';

/** What a paste or a drop brings, read while its event lasts: afterwards the browser takes it away. */
export function takeFrom(data: DataTransfer | null): Intake {
  const html = data?.getData('text/html') ?? '';
  const text = data?.getData('text/plain') ?? '';
  const files = [...(data?.files ?? [])];
  const others = files.filter(({ type }) => !type.startsWith('image/'));
  // A copied file also brings its name as text; a copied range of cells also brings a picture of it.
  if (html.trim() === '' && others.length > 0) return ofFiles(others);
  if (html.trim() !== '' || text.trim() !== '') return { html, text };
  return { fault: files.length > 0 ? 'image' : 'nothing' };
}

export function ofFiles(files: readonly File[]): Intake {
  const [file] = files;
  if (!file) return { fault: 'nothing' };
  return files.length > 1 ? { fault: 'several' } : { file };
}

/** Something that could be read is being dragged, not a piece of the page itself. */
export const isWelcome = (data: DataTransfer | null): boolean =>
  [...(data?.types ?? [])].some((type) => type === 'Files' || type === 'text/html' || type === 'text/plain');
