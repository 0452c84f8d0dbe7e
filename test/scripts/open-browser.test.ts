import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { connectPipe } from '../../scripts/browser-pipe.mjs';
import { hasDisplay } from '../../scripts/open-browser.mjs';

describe('hasDisplay', () => {
  it('asks X11 and Wayland on Linux, and is sure on macOS and Windows', () => {
    expect(hasDisplay({}, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasDisplay({}, 'darwin')).toBe(true);
    expect(hasDisplay({}, 'win32')).toBe(true);
  });
});

describe('the debugging pipe', () => {
  function pair() {
    const input = new PassThrough();
    const output = new PassThrough();
    const child = { stdio: [null, null, null, input, output] } as unknown as Parameters<
      typeof connectPipe
    >[0];
    return { input, output, pipe: connectPipe(child) };
  }

  it('matches answers to questions, also when they come in pieces', async () => {
    const { input, output, pipe } = pair();
    const first = pipe.send('Extensions.loadUnpacked', { path: 'x' });
    const second = pipe.send('Target.createTarget');
    expect(input.read().toString()).toContain('"method":"Extensions.loadUnpacked"');
    output.write('{"id":2,"result":{"targetId":"t"}}\0{"id":1,"res');
    output.write('ult":{"id":"abc"}}\0');
    expect(await first).toEqual({ id: 'abc' });
    expect(await second).toEqual({ targetId: 't' });
  });

  it('rejects what the browser refuses, and what it can no longer answer', async () => {
    const { output, pipe } = pair();
    const refused = expect(pipe.send('Extensions.loadUnpacked')).rejects.toThrow('Method not available');
    const lost = expect(pipe.send('Target.createTarget')).rejects.toThrow('the browser was closed');
    output.write('{"id":1,"error":{"message":"Method not available"}}\0');
    output.destroy();
    await Promise.all([refused, lost]);
  });
});
