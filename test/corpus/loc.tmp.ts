import { CORPUS } from './pages.ts';
import { locateInTable3 } from '../../lib/locate/locate-errors.ts';
for (const p of CORPUS) { if (!p.path.includes(process.argv[2] ?? 'jining')) continue; const r = p.check(); const t = performance.now(); const e = locateInTable3(r.outcomes, r.record); console.log(p.path, (performance.now()-t).toFixed(1)+'ms'); for (const x of e) console.log('  ', x.rank, x.slip, x.changes.map(c => `${c.cell} ${c.from}->${c.to}`).join(' & '), x.settles.length); }
