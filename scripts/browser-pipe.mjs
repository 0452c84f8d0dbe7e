// The debugging pipe: the way to load an unpacked extension into branded Chrome ≥ 137, which ignores
// --load-extension. Messages are JSON, each ended by a NUL byte, on the file descriptors 3 (in) and 4 (out).

export const PIPE_ARGS = ['--remote-debugging-pipe', '--enable-unsafe-extension-debugging'];

/**
 * @typedef {{ send: (method: string, params?: object) => Promise<unknown> }} BrowserPipe
 */

/**
 * @param {import('node:child_process').ChildProcess} child started with stdio [_, _, _, 'pipe', 'pipe']
 * @returns {BrowserPipe}
 */
export function connectPipe(child) {
  const input = /** @type {import('node:stream').Writable} */ (child.stdio[3]);
  const output = /** @type {import('node:stream').Readable} */ (child.stdio[4]);
  /** @type {Map<number, { resolve: (value: unknown) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  let nextId = 1;
  let rest = '';

  output.setEncoding('utf8');
  output.on('data', (text) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message);
      const caller = waiting.get(id);
      waiting.delete(id);
      if (error) caller?.reject(new Error(error.message));
      else caller?.resolve(result);
    }
  });
  // A browser that is closed takes its open questions with it.
  input.on('error', () => {});
  output.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser was closed'));
  });

  return {
    send(method, params = {}) {
      const id = nextId++;
      input.write(`${JSON.stringify({ id, method, params })}\0`);
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
      });
    },
  };
}
