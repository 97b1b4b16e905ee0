import type { Annotation } from '../annotate/api.ts';
import type { ToPage } from '../messages.ts';

type Lead = Extract<ToPage, { type: 'show' | 'cell' | 'section' | 'quote' | 'step' }>;

/** Leads the person to a place of the page. False where it is not there, or nothing is painted. */
export function lead(annotation: Annotation | undefined, message: Lead): boolean {
  if (!annotation) return false;
  switch (message.type) {
    case 'show':
      return annotation.show(message.finding, message.cell);
    case 'cell':
      return annotation.cell(message.place, message.cell);
    case 'section':
      return annotation.section(message.id);
    case 'quote':
      return annotation.quote(message.line, message.start, message.length);
    case 'step':
      return annotation.step(message.by);
  }
}
