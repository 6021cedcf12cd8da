// Looks at a page in a browser as its readers do and tells every fault on a line of its own:
//   node page.mjs <page.html> <folder for screenshots> <browser>
// Exit status: 0 no fault, 1 faults, 2 no browser.
import { createRequire } from 'node:module';
import { readFileSync, mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [page, screenshots, browserPath] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const address = pathToFileURL(page).href;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 768, 1280];
const PICTURES = [360, 1280];
const SMALLEST_TARGET = 24;
const MOST_TABS = 5000;
const faults = [];

async function start() {
  try {
    return await chromium.launch({
      executablePath: browserPath,
      headless: true,
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    });
  } catch (e) {
    console.log('no browser: ' + String(e.message).split('\n')[0]);
    process.exit(2);
  }
}

async function open(browser, width, options = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
  const tab = await context.newPage();
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      faults.push(`${width} px: the browser says: ${message.text()}`);
    }
  });
  tab.on('request', (request) => {
    if (request.url() !== address) {
      faults.push(`${width} px: the page asks for ${request.url()}`);
    }
  });
  await tab.goto(address);
  return tab;
}

async function rules(browser, width, allOpen) {
  const tab = await open(browser, width);
  await tab.evaluate((all) => {
    for (const details of document.querySelectorAll('details')) {
      details.open = all || details.open;
    }
  }, allOpen);
  await tab.evaluate(axe);
  const found = await tab.evaluate(
    (tags) => axe.run(document, { runOnly: { type: 'tag', values: tags } }),
    TAGS
  );
  if (found.passes.length === 0) {
    faults.push(`${width} px: no rule was run`);
  }
  for (const fault of found.violations) {
    for (const node of fault.nodes) {
      faults.push(`${width} px: ${fault.id}: ${fault.help}: ${node.target.join(' ')}`);
    }
  }
  await layout(tab, width);
  await tab.context().close();
}

async function layout(tab, width) {
  const measured = await tab.evaluate((smallest) => {
    const small = [];
    for (const target of document.querySelectorAll('a, summary')) {
      const box = target.getBoundingClientRect();
      const seen = box.width > 0 && box.left >= 0;
      if (seen && (box.height < smallest || box.width < smallest)) {
        small.push(`${target.textContent.trim()} ${box.width} x ${box.height}`);
      }
    }
    return { page: document.documentElement.scrollWidth, small };
  }, SMALLEST_TARGET);
  if (measured.page > width) {
    faults.push(`${width} px: the page is ${measured.page} px wide`);
  }
  measured.small.forEach((target) => faults.push(`${width} px: small target: ${target}`));
}

async function sameWithoutScript(browser) {
  const texts = [];
  for (const javaScriptEnabled of [true, false]) {
    const tab = await open(browser, 1280, { javaScriptEnabled });
    texts.push(await tab.content());
    await tab.context().close();
  }
  if (texts[0] !== texts[1]) {
    faults.push('the page is another without script');
  }
}

// Numbers all stops once, so that asking where the focus is stays cheap on long pages.
const NUMBER = () => {
  const stops = [...document.querySelectorAll('a, summary, [tabindex="0"]')];
  stops.forEach((stop, number) => {
    stop.number = number;
  });
  return stops.map((stop) => `${stop.localName} ${stop.textContent.trim().slice(0, 60)}`);
};

const WHERE = () => {
  const at = document.activeElement;
  if (!at || at === document.body) {
    return null;
  }
  const style = getComputedStyle(at);
  return {
    number: at.number,
    name: at.localName,
    href: at.getAttribute('href'),
    text: at.textContent.trim().slice(0, 60),
    open: at.parentElement.open === true,
    outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
  };
};

// From the top to the end by Tab alone; what is folded is unfolded by Enter on the way.
async function keyboard(browser) {
  const tab = await open(browser, 1280);
  const stops = await tab.evaluate(NUMBER);
  const reached = new Set();
  let first = null;
  for (let i = 0; i < MOST_TABS; i++) {
    await tab.keyboard.press('Tab');
    const at = await tab.evaluate(WHERE);
    if (!at || reached.has(at.number)) {
      break;
    }
    first ??= at;
    reached.add(at.number);
    if (!at.outline) {
      faults.push(`keyboard: focus cannot be seen on ${at.name} ${at.text}`);
    }
    if (at.name === 'summary' && !at.open) {
      await tab.keyboard.press('Enter');
      if (!(await tab.evaluate(WHERE)).open) {
        faults.push(`keyboard: Enter does not unfold ${at.text}`);
      }
    }
  }
  if (first?.href !== '#innehall') {
    faults.push(`keyboard: the first stop is not the skip link but ${first?.name}`);
  }
  stops
    .filter((stop, number) => !reached.has(number))
    .forEach((stop) => faults.push(`keyboard: never reached: ${stop}`));
  await skip(tab);
  await tab.context().close();
}

async function skip(tab) {
  await tab.goto(address);
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  const at = await tab.evaluate(() => document.activeElement?.localName);
  if (at !== 'main') {
    faults.push(`keyboard: the skip link leads to ${at}`);
  }
}

async function pictures(browser) {
  mkdirSync(screenshots, { recursive: true });
  for (const width of PICTURES) {
    const tab = await open(browser, width);
    await tab.screenshot({ path: `${screenshots}/start-${width}.png`, fullPage: true });
    await tab.context().close();
  }
}

const browser = await start();
await rules(browser, WIDTHS.at(-1), false);
for (const width of WIDTHS) {
  await rules(browser, width, true);
}
await sameWithoutScript(browser);
await keyboard(browser);
await pictures(browser);
await browser.close();
[...new Set(faults)].forEach((fault) => console.log(fault));
process.exit(faults.length === 0 ? 0 : 1);
