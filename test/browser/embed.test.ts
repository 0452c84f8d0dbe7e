import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBlank } from './support/blank';
import { type Launched, launchPlain, type Server, startServer } from './support/browser';

let server: Server;
let launched: Launched;

beforeAll(async () => {
  server = await startServer();
  launched = await launchPlain();
});
afterEach(async () => {
  for (const page of launched.context.pages()) await page.close();
});
afterAll(async () => {
  await launched?.close();
  await server?.close();
});

const open = async () => {
  const page = await launched.context.newPage();
  await page.goto(`${server.origin}/embed/`);
  await page.locator('#preview .headline').first().waitFor();
  return page;
};

describe('the page that makes the embed code', () => {
  it('says what to do where no widget is chosen, and gives no empty record to paste', async () => {
    const page = await open();
    const told = page.getByText('部品を1つ以上選ぶと、ここにコードが出ます。');
    expect(await told.isVisible()).toBe(false);
    await page.getByRole('checkbox', { name: '単位の判定' }).uncheck();
    expect(await told.isVisible()).toBe(true);
    expect(await page.locator('#code').textContent()).toBe('');
    expect(await page.locator('#preview').innerHTML()).toBe('');
    expect(await page.getByRole('button', { name: 'コードをコピー' }).isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: '申請の状況' }).check();
    expect(await told.isVisible()).toBe(false);
    expect(await page.locator('#code').textContent()).toContain('<kakari-application-status>');
    expect(await page.getByRole('button', { name: 'コードをコピー' }).isEnabled()).toBe(true);
  });

  it('gives code that names the kit on the association’s own site, says where to put it, and works there', async () => {
    const page = await open();
    expect(await page.getByText('サイトの /kit/ に置きます').isVisible()).toBe(true);
    for (const way of ['tags', 'div']) {
      await page.locator(`[name=way][value=${way}]`).check();
      const code = (await page.locator('#code').textContent()) ?? '';
      expect(code).not.toContain(server.origin);
      const pasted = await openBlank(launched.context, server.origin, code);
      await pasted
        .locator('kakari-record kakari-credit-summary, [data-kakari] > kakari-credit-summary')
        .getByRole('textbox')
        .first()
        .waitFor();
    }
  });

  it('previews what is kept in the browser as well', async () => {
    const page = await open();
    await page.getByRole('checkbox', { name: '入力をブラウザに保存する' }).check();
    expect(await page.locator('#code').textContent()).toContain('storage="local"');
    await page.locator('#preview').getByRole('textbox').first().fill('8');
    await page.getByText('氏名や医籍登録番号は保存しません。').waitFor();
    const kept = () => page.evaluate(() => localStorage.getItem('kakari-record'));
    expect(JSON.parse((await kept()) ?? '')).toMatchObject({ classroom: [{ units: 8 }] });
    await page.getByRole('button', { name: '保存した記録を消す' }).click();
    expect(await kept()).toBe(null);
  });
});
