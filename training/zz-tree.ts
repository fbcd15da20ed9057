import { loadLanguage } from '../src/language';
import { repaired, repairsOf } from '../src/extract/repairs';
const l = loadLanguage();
for (const t of process.argv.slice(2)) for (const s of l.analyze(t).sentences) { const r = repaired(s); console.log(repairsOf(s)); r.tokens.forEach((x,i)=>console.log(i,x.text,x.xpos,x.head,x.relation,x.certainty)); }
