import { GLOSSARY, TERMS, SPELLINGS } from '../../lib/script/glossary.ts';
import { toHant } from '../../lib/script/to-hant.ts';
import { toHans } from '../../lib/script/to-hans.ts';
import fs from 'node:fs';
import * as OpenCC from 'opencc-js';
const tw=OpenCC.Converter({from:'cn',to:'tw'}), t2s=OpenCC.Converter({from:'tw',to:'cn'});
console.log(TERMS.length, GLOSSARY.length, SPELLINGS.length);
const seen=new Map;for(const [a,b] of GLOSSARY){ if(seen.has(a))console.log('dup',a,b); seen.set(a,b); if(a.length!==b.length)console.log('len',a,b); if(toHant(a)!==b)console.log('hant',a,toHant(a),b); if(toHans(b)!==a)console.log('hans',b,toHans(b),a); if(tw(a)!==b)process.stdout.write(`${a}:${b}/${tw(a)} `)}
for(const [a,b] of SPELLINGS) if(toHans(b)!==a)console.log('spell',b,toHans(b),a);
console.log();
for(const f of fs.readdirSync('/work/shared/seeds')){const t=fs.readFileSync('/work/shared/seeds/'+f,'utf8').replace(/[|\s]{20,}/g,'\n');
 const h=f<'002'?t2s(t):t; const a=toHant(h),b=tw(h);let d=[];for(let i=0;i<a.length;i++)if(a[i]!==b[i])d.push(a.slice(i-2,i+3)+'/'+b.slice(i-2,i+3));console.log(f,a.length===b.length,d.join(' ').replaceAll('\n','|'));
 const back=toHans(a);let e=[];for(let i=0;i<h.length;i++)if(h[i]!==back[i])e.push(h.slice(i-2,i+3)+'>'+back.slice(i-2,i+3));console.log('  back',e.join(' '));
 if(f<'002'){const x=toHans(t),y=t2s(t);let d=[];for(let i=0;i<x.length;i++)if(x[i]!==y[i])d.push(x.slice(i-2,i+3)+'/'+y.slice(i-2,i+3));console.log('  t',d.join(' '))} else {const x=toHans(t);let d=[];for(let i=0;i<x.length;i++)if(x[i]!==t[i])d.push(x.slice(i-2,i+3)+'/'+t.slice(i-2,i+3));console.log('  idem',d.join(' '))}
}
