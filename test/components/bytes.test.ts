import { fetchBytes } from '#components/bytes';
import { certificateAddress } from '../support/certificates';
import { describe, equal, it, ok } from '../support/elements';

const address = certificateAddress('western');
const { signal } = new AbortController();

describe('the bytes an element displays', () => {
  it('are all there', async () => {
    const reading = await fetchBytes(address, { signal, limit: 1_000_000 });
    ok(reading.ok);
    equal(new TextDecoder().decode(reading.bytes.slice(0, 5)), '%PDF-');
    equal(new TextDecoder().decode(reading.bytes.slice(-6)), '%%EOF\n');
  });

  it('are not read beyond the limit', async () => {
    const whole = await fetchBytes(address, { signal, limit: 1_000_000 });
    ok(whole.ok);
    const { length } = whole.bytes;
    equal((await fetchBytes(address, { signal, limit: length })).ok, true);
    equal(await fetchBytes(address, { signal, limit: length - 1 }), { ok: false, fault: 'too-large' });
  });

  it('are not sent any further once they are too many', async () => {
    const { fetch } = window;
    let cancelled = false;
    const endless = new ReadableStream({
      pull: (stream) => stream.enqueue(new Uint8Array(10)),
      cancel: () => {
        cancelled = true;
      },
    });
    window.fetch = async () => new Response(endless);
    try {
      equal(await fetchBytes('/endless', { signal, limit: 100 }), { ok: false, fault: 'too-large' });
      ok(cancelled);
    } finally {
      window.fetch = fetch;
    }
  });

  it('stop coming when nobody wants them', async () => {
    const ending = new AbortController();
    const reading = fetchBytes(address, { signal: ending.signal, limit: 1_000_000 });
    ending.abort();
    equal(await reading, { ok: false, fault: 'aborted' });
  });

  it('are an answer also where there are none', async () => {
    equal(await fetchBytes('/none.pdf', { signal, limit: 1 }), { ok: false, fault: 'not-found' });
    equal(await fetchBytes('http://localhost:1/', { signal, limit: 1 }), { ok: false, fault: 'unreachable' });
    equal(await fetchBytes('http://[', { signal, limit: 1 }), { ok: false, fault: 'unreachable' });
  });
});
