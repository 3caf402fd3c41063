import { chromium } from '@playwright/test';
import { writeFileSync } from 'node:fs';
const [address, wanted='1000', what='append']=process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-background-networking'] });
const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
const page = await context.newPage();
const dev = await context.newCDPSession(page);
await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
await page.goto(new URL('/moi-nhat', address).href);
await page.locator('a.more').waitFor();
const append=()=>page.evaluate(async()=>{const feed=document.querySelector('[role=feed]');const n=feed.querySelectorAll('article').length;const m=document.querySelector('a.more');m.scrollIntoView({block:'end',behavior:'instant'});await new Promise(requestAnimationFrame);await new Promise(requestAnimationFrame);const t=performance.now();m.click();while(feed.querySelectorAll('article').length===n)await new Promise(requestAnimationFrame);await new Promise(requestAnimationFrame);return performance.now()-t});
let n=await page.locator('[role=feed] article').count();
while(n<Number(wanted)){await append();n=await page.locator('[role=feed] article').count();}
await dev.send('Emulation.setCPUThrottlingRate',{rate:4});
await browser.startTracing(page,{categories:['devtools.timeline','blink','cc','loading','disabled-by-default-devtools.timeline','v8']});
const ts=[];
if(what==='append'){for(let i=0;i<15;i++)ts.push(await append());}
else{await page.evaluate(async()=>{scrollTo({top:0,behavior:'instant'});const f=()=>new Promise(requestAnimationFrame);await f();await f();performance.mark('go');for(let i=0;i<120;i++){scrollBy({top:250,behavior:'instant'});await f();}performance.mark('end')});}
const buf=await browser.stopTracing();
writeFileSync('/tmp/trace.json',buf);
console.log(ts.map(t=>Math.round(t)).join(' '));
const {traceEvents}=JSON.parse(buf);
const main={};for(const e of traceEvents)if(e.name==='thread_name'&&e.args.name==='CrRendererMain')main[e.pid+':'+e.tid]=1;
const sums={};
for(const e of traceEvents){if(e.ph!=='X'||!main[e.pid+':'+e.tid])continue;const s=sums[e.name]??=[0,0,0];s[0]+=e.dur/1000;s[1]++;s[2]=Math.max(s[2],e.dur/1000);}
for(const[k,v]of Object.entries(sums).sort((a,b)=>b[1][0]-a[1][0]).slice(0,40))console.log(k.padEnd(50),v.map(x=>Math.round(x*10)/10).join('  '));
await browser.close();
