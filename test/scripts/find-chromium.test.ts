import { describe, expect, it } from 'vitest';
import { findChromium, kindOf } from '../../scripts/find-chromium.mjs';

/** A machine on which just these programs exist. */
function machine(platform: NodeJS.Platform, programs: string[], env: NodeJS.ProcessEnv = {}) {
  return {
    platform,
    env,
    home: '/h',
    exists: (path: string) => programs.includes(path),
    list: (folder: string) =>
      programs.flatMap((program) =>
        program.startsWith(`${folder}/`) ? [program.slice(folder.length + 1).split('/')[0] ?? ''] : [],
      ),
  };
}

describe('findChromium', () => {
  it('takes CHROME_PATH before anything else', () => {
    const env = { CHROME_PATH: '/opt/mine/chromium' };
    expect(findChromium(machine('linux', ['/usr/bin/chromium', '/opt/mine/chromium'], env))?.path).toBe(
      '/opt/mine/chromium',
    );
  });

  it('does not replace a CHROME_PATH that names no file', () => {
    const env = { CHROME_PATH: '/opt/gone/chromium' };
    expect(() => findChromium(machine('linux', ['/usr/bin/chromium'], env))).toThrow(
      /correct it or unset it/,
    );
  });

  it('prefers a browser that honours --load-extension to branded Chrome', () => {
    const cached = '/h/.cache/puppeteer/chrome/linux-150.0/chrome-linux64/chrome';
    const both = machine('linux', ['/usr/bin/google-chrome', cached]);
    expect(findChromium(both)).toEqual({ path: cached, kind: 'chrome-for-testing', loadsExtensions: true });
  });

  it('answers branded Chrome where there is nothing else, and says that it ignores the flag', () => {
    expect(findChromium(machine('linux', ['/usr/bin/google-chrome']))).toEqual({
      path: '/usr/bin/google-chrome',
      kind: 'chrome',
      loadsExtensions: false,
    });
  });

  it('knows the places of macOS', () => {
    const app = '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
    expect(findChromium(machine('darwin', [app]))?.kind).toBe('chrome-for-testing');
  });

  it('answers nothing where there is no browser', () => {
    expect(findChromium(machine('linux', []))).toBeUndefined();
  });
});

describe('kindOf', () => {
  it.each([
    ['/usr/bin/chromium', 'chromium'],
    ['/usr/bin/microsoft-edge', 'edge'],
    ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', 'edge'],
    ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'chrome'],
    ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'chrome'],
    ['/h/.cache/ms-playwright/chromium-1200/chrome-linux/chrome', 'chrome-for-testing'],
  ])('%s is %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });
});
