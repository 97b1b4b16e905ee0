import { createAnnotation } from '../annotate/annotator.ts';
import { lead } from './lead.ts';
import { pageOf } from './page-of.ts';

/** All that a session needs once there is something to show on its page, and not before. */
export const painting = { createAnnotation, pageOf, lead };
export type Painting = typeof painting;
