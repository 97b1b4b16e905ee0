import type { FormId } from '../model/record.ts';
import { ANNUAL_REPORT_2019 } from './annual-report-2019.ts';
import { ANNUAL_REPORT_2021 } from './annual-report-2021.ts';
import type { Form } from './form.ts';

export const FORMS: Readonly<Record<FormId, Form>> = { 2019: ANNUAL_REPORT_2019, 2021: ANNUAL_REPORT_2021 };
export const ALL_FORMS: readonly Form[] = [ANNUAL_REPORT_2019, ANNUAL_REPORT_2021];
