import { chromium } from '@playwright/test';
const [address, wanted='1000', ...variants]=process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-background-networking'] });
const V={
 base:()=>{},
 nolazy:()=>{for(const i of document.querySelectorAll('[role=feed] img'))i.removeAttribute('loading')},
 noimg:()=>{for(const i of document.querySelectorAll('[role=feed] picture,[role=feed] img'))i.remove()},
 one:()=>{const f=document.querySelector('[role=feed]');const a=[...f.querySelectorAll('article')];f.replaceChildren(...a.map(x=>{const d=document.createElement('div');d.className='feed__part';d.style.containIntrinsicBlockSize='auto 140px';d.append(x);return d}))},
 nest:()=>{const f=document.querySelector('[role=feed]');const p=[...f.children];f.replaceChildren();for(let i=0;i<p.length;i+=20){const d=document.createElement('div');d.style.contentVisibility='auto';d.style.containIntrinsicBlockSize='auto 14000px';d.append(...p.slice(i,i+20));f.append(d)}},
 nestone:()=>{V.one();V.nest()},
 nest4:()=>{const f=document.querySelector('[role=feed]');const p=[...f.children];f.replaceChildren();for(let i=0;i<p.length;i+=4){const d=document.createElement('div');d.style.contentVisibility='auto';d.style.containIntrinsicBlockSize='auto 2800px';d.append(...p.slice(i,i+4));f.append(d)}},
 page:()=>{V.nest4();for(const d of document.querySelectorAll('.feed__part'))d.style.contentVisibility='visible'},
 nestpage:()=>{V.nest();for(const x of document.querySelectorAll('[role=feed]>div')){const p=[...x.children];x.replaceChildren();for(let i=0;i<p.length;i+=2){const d=document.createElement('div');d.style.contentVisibility='auto';d.style.containIntrinsicBlockSize='auto 1400px';d.append(...p.slice(i,i+2));x.append(d);for(const q of d.children)q.style.contentVisibility='visible'}}},
 nocv:()=>{for(const d of document.querySelectorAll('.feed__part'))d.style.contentVisibility='visible'},
};
globalThis.V=V;
for(const variant of variants){
const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
const page = await context.newPage();
const dev = await context.newCDPSession(page);
await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
await page.goto(new URL('/moi-nhat', address).href);
await page.locator('a.more').waitFor();
const append=()=>page.evaluate(async()=>{const feed=document.querySelector('[role=feed]');const n=feed.querySelectorAll('article').length;const m=document.querySelector('a.more');m.click();while(feed.querySelectorAll('article').length===n)await new Promise(requestAnimationFrame);await new Promise(requestAnimationFrame);});
let n=await page.locator('[role=feed] article').count();
while(n<Number(wanted)){await append();n=await page.locator('[role=feed] article').count();}
await page.evaluate(`globalThis.V={${Object.entries(V).map(([k,f])=>k+':'+f).join(',')}};V.${variant}()`);
await page.waitForTimeout(1500);
await dev.send('Emulation.setCPUThrottlingRate',{rate:4});
await browser.startTracing(page,{categories:['devtools.timeline','blink','cc','loading','disabled-by-default-devtools.timeline','v8']});
const gaps=await page.evaluate(async(STEP)=>{scrollTo({top:0,behavior:'instant'});const f=()=>new Promise(requestAnimationFrame);await f();let l=await f();const g=[];for(let i=0;i<120;i++){scrollBy({top:STEP,behavior:'instant'});const t=await f();g.push(t-l);l=t}return g},Number(process.env.STEP??250));
const {traceEvents}=JSON.parse(await browser.stopTracing());
const main={};for(const e of traceEvents)if(e.name==='thread_name'&&e.args.name==='CrRendererMain')main[e.pid+':'+e.tid]=1;
const sums={};
for(const e of traceEvents){if(e.ph!=='X'||!main[e.pid+':'+e.tid])continue;sums[e.name]=(sums[e.name]??0)+e.dur/1000/120;}
console.log(variant.padEnd(8),'late',gaps.filter(g=>g>25).length,'mean',Math.round(gaps.reduce((a,b)=>a+b)/120*10)/10,'| per frame: total',...['WebFrameWidgetImpl::UpdateLifecycle','UpdateLayoutTree','Layout','PrePaint','IntersectionObserverController::computeIntersections','Paint','LocalFrameView::pushPaintArtifactToCompositor','Commit','FireAnimationFrame','EventDispatch'].map(k=>k.replace(/.*::/,'').slice(0,12)+' '+Math.round((sums[k]??0)*10)/10));
await context.close();}
await browser.close();
