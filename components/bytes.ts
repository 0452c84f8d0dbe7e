export type BytesFault = 'not-found' | 'unreachable' | 'too-large' | 'aborted';
export type BytesReading =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly fault: BytesFault };

/**
 * The bytes an element displays (a PDF, a character map), from the same origin or with CORS: the one place where
 * such an element reaches for the network. Never throws. What is larger than `limit` bytes is not read to its end.
 *
 * `not-found`: the server answered, but not with the file. `unreachable`: no answer, no CORS, or forbidden by policy.
 */
export async function fetchBytes(
  address: string | URL,
  { signal, limit }: { readonly signal: AbortSignal; readonly limit: number },
): Promise<BytesReading> {
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) {
      // An answer that nobody reads would keep its connection open.
      response.body?.cancel().catch(() => undefined);
      return { ok: false, fault: 'not-found' };
    }
    const reader = response.body?.getReader();
    if (reader === undefined) return { ok: true, bytes: new Uint8Array() };
    // The announced length may be that of the compressed answer, or missing: what arrives is counted.
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let length = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > limit) {
        reader.cancel().catch(() => undefined);
        return { ok: false, fault: 'too-large' };
      }
      parts.push(part.value);
    }
    return { ok: true, bytes: joined(parts, length) };
  } catch {
    return { ok: false, fault: signal.aborted ? 'aborted' : 'unreachable' };
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
