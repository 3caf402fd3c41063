import { chromium } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
const [address, wanted='2000']=process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic','--disable-background-networking','--disable-extensions'] });
const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
const page = await context.newPage();
const dev = await context.newCDPSession(page);
const mem=async(l)=>{await dev.send('HeapProfiler.collectGarbage');await new Promise(r=>setTimeout(r,1500));await dev.send('HeapProfiler.collectGarbage');
 const m=Math.max(...readdirSync('/proc').filter(n=>/^\d+$/.test(n)).map(pid=>{try{if(!readFileSync(`/proc/${pid}/cmdline`,'utf8').includes('--type=renderer'))return 0;return [...readFileSync(`/proc/${pid}/smaps_rollup`,'utf8').matchAll(/^Private_\w+:\s+(\d+) kB/gm)].reduce((s,m)=>s+Number(m[1]),0)/1024}catch{return 0}}));
 const {metrics}=await dev.send('Performance.getMetrics');const g=Object.fromEntries(metrics.map(x=>[x.name,x.value]));
 console.log(l.padEnd(20),m.toFixed(1),'nodes',g.Nodes,'layoutobjects',g.LayoutObjects,'jsheap',(g.JSHeapUsedSize/1e6).toFixed(1), (g.JSHeapTotalSize/1e6).toFixed(1),'resources',g.Resources,'docs',g.Documents, 'listeners',g.JSEventListeners,'wasm',await page.evaluate(()=>globalThis.wasmBindings?1:0));};
await dev.send('Performance.enable');
await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
await page.goto(new URL('/moi-nhat', address).href);
await page.locator('a.more').waitFor();
await mem('start');
const append=()=>page.evaluate(async()=>{const feed=document.querySelector('[role=feed]');const a=feed.getElementsByTagName('article');const n=a.length;const m=document.querySelector('a.more');m.scrollIntoView({block:'end',behavior:'instant'});await new Promise(requestAnimationFrame);m.click();while(a.length===n)await new Promise(requestAnimationFrame);await new Promise(requestAnimationFrame);return a.length});
let n=0;
while(n<Number(wanted)){n=await append();if(n%500<20)await mem(''+n)}
await mem('end '+n);

const b=await browser.newBrowserCDPSession();
await b.send('Tracing.start',{transferMode:'ReportEvents',traceConfig:{includedCategories:['disabled-by-default-memory-infra'],excludedCategories:['*'],memoryDumpConfig:{triggers:[]}}});
const evs=[];b.on('Tracing.dataCollected',d=>evs.push(...d.value));
await b.send('Tracing.requestMemoryDump',{levelOfDetail:'detailed',deterministic:true});
const done=new Promise(r=>b.on('Tracing.tracingComplete',r));
await b.send('Tracing.end');await done;
for(const e of evs){if(e.ph!=='v')continue;const al=e.args.dumps?.allocators;if(!al||!Object.keys(al).some(k=>k.startsWith('blink_gc')))continue;
 const rows=Object.entries(al).map(([k,v])=>[k,parseInt(v.attrs?.effective_size?.value??v.attrs?.size?.value??'0',16)/1e6]).filter(r=>r[1]>0.4&&r[0].split('/').length<=3).sort((a,b)=>b[1]-a[1]);
 console.log(e.pid,e.args.dumps.process_totals&&JSON.stringify(e.args.dumps.process_totals));for(const r of rows.slice(0,45))console.log('  ',r[1].toFixed(2),r[0]);}
await browser.close();
