import type { Severity } from '../../lib/model/finding.ts';
import type { SignName } from '../shared/Sign.tsx';

export const SIGN_OF: Record<Severity, SignName> = { fatal: 'neq', query: 'look', hint: 'hint' };
