// Measures the pages of a running service: node measure.mjs http://127.0.0.1:8080
import http from 'node:http';
import { chromium } from 'playwright-core';

const service = process.argv[2] ?? 'http://127.0.0.1:8080';
const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const PER_KIND = 60;
const WARM_UP = 30;
const LOADS = 11;
const CHARTS = ['/', '/indicators/internet_users_pct', '/instruments/BUDAPEST', '/compare?actors=PER,CAN,EU', '/dialogues'];
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const worst = values => Math.max(...values);

/** Milliseconds from the request to the first byte of the body. */
function firstByte(path) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    http
      .get(service + path, { agent, headers: { Accept: 'text/html', 'Accept-Encoding': 'br, gzip' } }, response => {
        let first;
        response.on('data', () => (first ??= performance.now() - start));
        response.on('end', () => (response.statusCode === 200 ? resolve(first) : reject(new Error(`${response.statusCode} ${path}`))));
      })
      .on('error', reject);
  });
}

async function paths() {
  const sitemap = await (await fetch(`${service}/sitemap.xml`)).text();
  const all = [...sitemap.matchAll(/<loc>[^<]*?\/\/[^/<]+([^<]*)<\/loc>/g)].map(match => match[1]);
  const kinds = new Map();
  for (const path of all) {
    const kind = path.match(/^\/([a-z]+)\//)?.[1];
    if (kind) kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
  }
  const countries = kinds.get('countries').map(path => path.split('/').pop());
  kinds.set('compare', countries.slice(3).map((code, index) => `/compare?actors=${countries[index]},${countries[index + 1]},${code}`));
  return kinds;
}

async function firstBytes() {
  console.log('| page | not cached, median | highest | cached, median | highest |');
  console.log('|---|---:|---:|---:|---:|');
  for (const [kind, all] of await paths()) {
    // Every other one, so that the pages of warm-up and measurement are alike.
    const chosen = all.filter((_, index) => index % Math.max(1, Math.floor(all.length / (PER_KIND + WARM_UP))) === 0);
    for (const path of chosen.slice(0, WARM_UP)) await firstByte(path);
    const measured = chosen.slice(WARM_UP, WARM_UP + PER_KIND);
    const fresh = [];
    const cached = [];
    for (const path of measured) fresh.push(await firstByte(path));
    for (const path of measured) cached.push(await firstByte(path));
    const cells = [median(fresh), worst(fresh), median(cached), worst(cached)].map(value => `${value.toFixed(1)} ms`);
    console.log(`| ${kind} (${measured.length}) | ${cells.join(' | ')} |`);
  }
}

async function interactive() {
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-gpu'] });
  console.log('\n| page | charts drawn, median | highest | layout shift | script, compressed |');
  console.log('|---|---:|---:|---:|---:|');
  for (const path of CHARTS) {
    const drawn = [];
    let shift = 0;
    let script = 0;
    for (let load = 0; load < LOADS; load++) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      await context.addInitScript(() => {
        window.shift = 0;
        new PerformanceObserver(list => list.getEntries().forEach(entry => (window.shift += entry.value))).observe({ type: 'layout-shift', buffered: true });
        new MutationObserver(() => {
          const charts = document.querySelectorAll('atlas-chart');
          if (charts.length > 0 && [...charts].every(chart => chart.hasAttribute('drawn'))) window.drawn ??= performance.now();
        }).observe(document, { subtree: true, childList: true, attributes: true });
      });
      const page = await context.newPage();
      await page.goto(service + path);
      await page.waitForFunction(() => window.drawn);
      // A callback that runs at once shows that nothing else occupies the page.
      drawn.push(await page.evaluate(() => new Promise(resolve => requestIdleCallback(() => resolve(window.drawn)))));
      shift = Math.max(shift, await page.evaluate(() => window.shift));
      script = await page.evaluate(() =>
        performance.getEntriesByType('resource').filter(each => each.name.endsWith('.js')).reduce((sum, each) => sum + each.encodedBodySize, 0),
      );
      await context.close();
    }
    const measured = drawn.slice(1);
    console.log(`| ${path} | ${median(measured).toFixed(0)} ms | ${worst(measured).toFixed(0)} ms | ${shift.toFixed(3)} | ${Math.round(script / 1000)} kB |`);
  }
  await browser.close();
}

await firstBytes();
await interactive();
agent.destroy();
