import { chromium } from '@playwright/test';
const [address, wanted='600']=process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-background-networking'] });
const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
const page = await context.newPage();
const dev = await context.newCDPSession(page);
await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
await page.goto(new URL('/moi-nhat', address).href);
await page.locator('a.more').waitFor();
const append=()=>page.evaluate(async()=>{const feed=document.querySelector('[role=feed]');const n=feed.querySelectorAll('article').length;const m=document.querySelector('a.more');m.click();while(feed.querySelectorAll('article').length===n)await new Promise(requestAnimationFrame);await new Promise(requestAnimationFrame);});
let n=await page.locator('[role=feed] article').count();
while(n<Number(wanted)){await append();n=await page.locator('[role=feed] article').count();}
await dev.send('Emulation.setCPUThrottlingRate',{rate:4});
for(let k=0;k<3;k++){
await page.evaluate(() => scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' }));
await page.waitForTimeout(1000);
const place = await page.evaluate(() => scrollY);
await page.evaluate(() => document.querySelector('[role=feed] article .story__headline a').click());
await page.locator('h1.article__headline').waitFor();
await page.waitForTimeout(1500);
if(k==2) await browser.startTracing(page,{categories:['devtools.timeline','blink','cc','loading','disabled-by-default-devtools.timeline','v8','blink.user_timing','disabled-by-default-v8.cpu_profiler']});
const r=await page.evaluate(async (place) => {
  const started = performance.now(); const log=[];
  history.back();
  let was='';
  while (Math.abs(scrollY - place) > 2 || !document.querySelector('[role=feed]')) {await new Promise(requestAnimationFrame);log.push(Math.round(performance.now()-started)+':'+Math.round(scrollY)+':'+!!document.querySelector('[role=feed] article')+':'+document.documentElement.className+document.querySelectorAll('main').length);}
  return performance.now() - started+' '+log.join(' ');
}, place);
console.log(r);
}
const buf=await browser.stopTracing();
const {traceEvents}=JSON.parse(buf);
const main={};for(const e of traceEvents)if(e.name==='thread_name'&&e.args.name==='CrRendererMain')main[e.pid+':'+e.tid]=1;
const ev=traceEvents.filter(e=>e.ph==='X'&&main[e.pid+':'+e.tid]&&e.dur>4000).sort((a,b)=>a.ts-b.ts);
const t0=ev[0].ts;
for(const e of ev)console.log(((e.ts-t0)/1000).toFixed(0).padStart(6),(e.dur/1000).toFixed(1).padStart(7),e.name,JSON.stringify(e.args.data?.functionName??e.args.data?.type??e.args.elementCount??''));
await browser.close();
