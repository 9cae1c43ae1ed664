// Looks at the pages of the service as their users do: node look.mjs <address of the service> <browser> <directory for pictures>
// Prints what is wrong, and a count; pictures are for people.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [service, executablePath, pictures] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
const DESK = { viewport: { width: 1440, height: 900 } };

let held = 0;
const broken = [];
function expect(condition, what) {
  if (condition) {
    held++;
  } else {
    broken.push(what);
  }
}

/** Opens a page of its own for one look at it, and holds what the browser complains about against it. */
async function look(name, path, options, at) {
  const context = await browser.newContext({ baseURL: service, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints = [];
  page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(error.message));
  page.on('requestfailed', request => complaints.push(`${request.url()} ${request.failure().errorText}`));
  page.on('request', request => request.url().startsWith(service) || complaints.push(`asks elsewhere: ${request.url()}`));
  try {
    await page.goto(path, { waitUntil: 'load' });
    await at(page);
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: path === '/' });
  } catch (error) {
    broken.push(`${name}: ${error.message}`);
    await page.screenshot({ path: join(pictures, `${name}.png`) }).catch(() => {});
  }
  expect(complaints.length === 0, `${name}: ${complaints.join('; ')}`);
  await context.close();
}

async function fits(name, page) {
  const [content, width] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(content <= width, `${name}: ${content} pixels wide on a screen of ${width}`);
}

async function accessible(name, page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run());
  expect(
    violations.length === 0,
    `${name}: ${violations.map(each => `${each.id} ${each.nodes.map(node => node.target).join(' ')}`).join('; ')}`);
}

/** The first question after a start may take longer than the service allows: that is for other tests to judge. */
async function warm(question) {
  for (let attempt = 0; attempt < 5; attempt++) {
    const reply = await fetch(`${service}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(question),
    });
    await reply.text();
    if (reply.ok) {
      return;
    }
  }
}

const shown = page => page.locator('.result-window .CodeMirror').evaluate(editor => editor.CodeMirror.getValue());
const written = page => page.locator('.graphiql-query-editor .CodeMirror').evaluate(editor => editor.CodeMirror.getValue());
const inTour = (page, example) => page.locator('.tour button').filter({ hasText: example.about });
const tabs = page => page.locator('.graphiql-tab');

async function answered(page) {
  await page.waitForFunction(() => {
    const text = document.querySelector('.result-window .CodeMirror')?.CodeMirror.getValue() ?? '';
    return text.includes('"data"') || text.includes('"errors"');
  });
  return JSON.parse(await shown(page));
}

const profile = mkdtempSync(join(tmpdir(), 'atlas-browser-'));
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
  env: { ...process.env, HOME: profile },
});
const tour = await (await fetch(`${service}/graphiql/tour.json`)).json();
for (const { query, variables } of tour) {
  await warm({ query, variables: JSON.parse(variables) });
}

await look('console', '/graphiql/', { ...DESK, colorScheme: 'light' }, async page => {
  await page.locator('.tour button').first().waitFor();
  expect((await tabs(page).count()) === tour.length, 'console: a tab for each question of the tour');
  expect((await written(page)) === tour[0].query, 'console: opens on the first question');
  for (const example of tour) {
    await inTour(page, example).click();
    const answer = await answered(page);
    expect(!answer.errors && answer.data, `console: '${example.title}' is answered: ${JSON.stringify(answer.errors)}`);
    expect((await written(page)) === example.query, `console: '${example.title}' is in the editor`);
  }
  expect((await tabs(page).count()) === tour.length, 'console: a question that has a tab opens in it');
  await inTour(page, tour[4]).click();
  await answered(page);
});

await look('console-documentation', '/graphiql/', { ...DESK, colorScheme: 'dark' }, async page => {
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.locator('.graphiql-doc-explorer').getByRole('link', { name: 'Query', exact: true }).click();
  await page.locator('.graphiql-doc-explorer').getByRole('link', { name: 'countries', exact: true }).waitFor();
  await page.getByRole('button', { name: /Execute query/ }).click();
  expect((await answered(page)).data.country.name === 'Canada', 'console: the first question has its variables');
});

await look('console-returning', '/graphiql/', DESK, async page => {
  await page.locator('.tour button').first().waitFor();
  await page.locator('.graphiql-query-editor .CodeMirror').evaluate(editor => editor.CodeMirror.setValue('query Mine { release { version } }'));
  await page.getByRole('tab', { name: 'Mine' }).or(page.getByRole('button', { name: 'Mine', exact: true })).first().waitFor();
  await page.waitForTimeout(1_000); // GraphiQL writes its tabs down half a second after a change
  await page.reload();
  expect((await written(page)) === 'query Mine { release { version } }', 'console: a question that was changed is still there');
  await inTour(page, tour[0]).click();
  await answered(page);
  expect((await written(page)) === tour[0].query, 'console: the tour still has the question as it was');
  expect((await tabs(page).count()) === tour.length + 1, 'console: the changed question keeps its tab');
});

await look('console-link', `/graphiql/?query=${encodeURIComponent('{ country(code: "PE") { capital } }')}`, DESK, async page => {
  await page.getByRole('button', { name: /Execute query/ }).click();
  expect((await answered(page)).data.country.capital === 'Lima', 'console: a question in the address is asked');
});

for (const colorScheme of ['light', 'dark']) {
  await look(`landing-${colorScheme}`, '/', { ...DESK, colorScheme, bypassCSP: true }, page => accessible(`landing-${colorScheme}`, page));
  await look(`landing-phone-${colorScheme}`, '/', { ...PHONE, colorScheme, javaScriptEnabled: false }, async page => {
    expect(await page.getByRole('heading', { level: 1 }).isVisible(), 'landing: says what this is without JavaScript');
  });
  await look(`document-${colorScheme}`, '/docs/api', { ...DESK, colorScheme, bypassCSP: true }, page => accessible(`document-${colorScheme}`, page));
}
for (const [name, path] of [['landing-narrow', '/'], ['document-narrow', '/docs/api'], ['errors-narrow', '/docs/errors']]) {
  await look(name, path, PHONE, page => fits(name, page));
}

for (const path of ['/docs/api', '/docs/operations']) {
  await look(`${path.slice(6)}-phone`, path, { viewport: { width: 390, height: 844 }, bypassCSP: true }, page => accessible(`${path} at 390`, page));
}
await look('console-phone', '/graphiql/', { viewport: { width: 390, height: 844 } }, async page => {
  const execute = page.getByRole('button', { name: /Execute query/ });
  await execute.waitFor();
  const box = await execute.boundingBox();
  expect(box.x >= 0 && box.x + box.width <= 390 && box.y + box.height <= 844, 'console-phone: the button to execute is in sight');
  await execute.click();
  expect((await answered(page)).data, 'console-phone: the question is answered');
});

await browser.close();
rmSync(profile, { recursive: true, force: true });
broken.forEach(what => console.log(what));
console.log(`${held} of ${held + broken.length} expectations held`);
process.exit(broken.length === 0 ? 0 : 1);
