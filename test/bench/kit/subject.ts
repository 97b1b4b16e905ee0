import { check } from '../../../lib/check.ts';
import { readReports } from '../../../lib/forms/read-reports.ts';
import { glance } from '../../../lib/read/glance.ts';
import { readPage } from '../../../lib/read/page.ts';

Object.assign(globalThis, { gouji: { glance, readPage, readReports, check } });
