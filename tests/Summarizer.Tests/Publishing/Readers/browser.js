// Opens every page that the plan names in a real Chromium and says what it saw: what was loaded, run or shown that should not be,
// what axe finds, and whether the summary's page does what it promises. The plan: { chromium, address, pages: [{ path, kind }] }.
const fs = require('fs');
const { chromium } = require('playwright-core');

const plan = JSON.parse(fs.readFileSync(process.argv[3], 'utf8'));
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const faults = [];
const fault = (page, what, detail) => faults.push({ page, what, detail: String(detail).slice(0, 500) });

const open = async (browser, path, options) => {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  const address = plan.address + path;
  page.on('dialog', dialog => { fault(path, 'a dialog opened', dialog.message()); dialog.dismiss(); });
  page.on('pageerror', error => fault(path, 'a script failed', error));
  page.on('console', line => { if (line.type() === 'error') fault(path, 'the console says', line.text()); });
  page.on('request', request => { if (request.url().split('#')[0] !== address.split('#')[0]) fault(path, 'something else is loaded', request.url()); });
  await page.goto(address, { waitUntil: 'load' });
  return page;
};

const judge = async (page, path, scheme) => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  for (const one of violations.filter(found => found.impact === 'serious' || found.impact === 'critical')) {
    fault(path, `axe, ${scheme}: ${one.id}`, one.nodes.slice(0, 3).map(node => `${node.target} ${node.html} ${node.failureSummary}`).join(' | '));
  }
};

const look = async (browser, { path, kind }) => {
  const page = await open(browser, path);
  await judge(page, path, 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await judge(page, path, 'dark');
  const paper = await page.evaluate(() => {
    const color = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g).map(Number);
    return color[3] === 0 ? 255 : Math.max(...color.slice(0, 3));
  });
  // A block for other people's e-mails brings its own paper.
  if (kind !== 'email' && paper > 80) fault(path, 'dark is not dark', paper);
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > 320) fault(path, 'too wide for 320 px', wide);
  await page.context().close();
};

// Whether the words of a claim are lit: their background is not the paper's.
const lit = (page, key) => page.evaluate(name => [...document.querySelectorAll(`mark.${name}`)].every(mark => getComputedStyle(mark).backgroundColor !== 'rgba(0, 0, 0, 0)'), key);
const expect = async (page, path, what, value, wanted = true) => { if (await value !== wanted) fault(path, what, `not ${wanted}`); };

const use = async (browser, { path }) => {
  const page = await open(browser, path);
  await expect(page, path, 'nothing is lit before', lit(page, 'f2'), false);
  await page.hover('#f2');
  await expect(page, path, 'hovering a fact lights its words', lit(page, 'f2'));
  await page.mouse.move(1, 1);
  await expect(page, path, 'and no longer once the pointer leaves', lit(page, 'f2'), false);
  await page.locator('mark.f2').first().hover();
  await expect(page, path, 'hovering the words lights them too', lit(page, 'f2'));
  await page.mouse.move(1, 1);
  await page.keyboard.press('Tab');
  await expect(page, path, 'the first stop of the keyboard skips to the article', page.evaluate(() => document.activeElement.className), 'skip');
  for (let stops = 0; stops < 40 && !(await page.evaluate(() => document.activeElement.closest('#f2'))); stops++) await page.keyboard.press('Tab');
  await expect(page, path, 'the keyboard reaches a fact and lights its words', lit(page, 'f2'));
  await page.keyboard.press('Escape');
  await page.click('#f3 a');
  await expect(page, path, 'a click stays in the address', page.evaluate(() => location.hash), '#f3');
  await page.mouse.move(1, 1);
  await expect(page, path, 'and keeps the words lit', lit(page, 'f3'));
  const seen = await page.locator('mark.f3').first().evaluate(mark => { const box = mark.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; });
  if (!seen) fault(path, 'the words of a chosen fact are in sight', seen);
  await page.emulateMedia({ media: 'print' });
  await expect(page, path, 'print leaves out what only works on a screen', page.locator('.copy').isVisible(), false);
  await expect(page, path, 'print has the article', page.locator('#article p').nth(2).isVisible());
  await page.context().close();

  const linked = await open(browser, `${path}#f3`, { javaScriptEnabled: false });
  await expect(linked, path, 'without script #f3 lights its words', lit(linked, 'f3'));
  await linked.hover('#f2');
  await expect(linked, path, 'without script hovering lights words', lit(linked, 'f2'));
  await linked.context().close();

  const phone = await open(browser, path, { viewport: { width: 360, height: 700 }, hasTouch: true, isMobile: true });
  await phone.tap('#f2 a');
  await expect(phone, path, 'a tap lights the words', lit(phone, 'f2'));
  await phone.waitForTimeout(100);
  const near = await phone.locator('mark.f2').first().evaluate(mark => { const box = mark.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; });
  if (!near) fault(path, 'a tap brings the words into sight', near);
  await phone.context().close();

  const copier = await open(browser, path, { permissions: ['clipboard-read', 'clipboard-write'] });
  await copier.click('.copy summary');
  for (const format of ['HTML', 'Markdown', 'Text']) {
    await copier.click(`#copy-${format} + button`);
    await expect(copier, path, `copy as ${format}`, copier.evaluate(async id => (await navigator.clipboard.readText()).trim() === document.getElementById(id).value.trim(), `copy-${format}`));
  }
  await copier.context().close();
};

(async () => {
  const browser = await chromium.launch({ executablePath: plan.chromium, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
  try {
    for (const page of plan.pages) {
      await look(browser, page);
      if (page.kind === 'summary') await use(browser, page);
    }
  } finally {
    await browser.close();
  }
  console.log(JSON.stringify({ pages: plan.pages.length, faults }));
})().catch(error => { console.error(error); process.exit(1); });
