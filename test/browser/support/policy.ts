import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../../scripts/find-chromium.mjs';

/** Where Debian's Chromium looks for policies; laid over in a namespace of its own, never changed. */
const folder = '/etc/chromium';

const mount = `mount -t tmpfs tmpfs ${folder} && mkdir -p ${folder}/policies/managed`;

/** Whether a browser can be given a policy that no other process of this machine sees: Linux, root, Debian's Chromium. */
export function canGivePolicy(): boolean {
  return (
    process.platform === 'linux' &&
    findChromium()?.path === '/usr/bin/chromium' &&
    spawnSync('unshare', ['--mount', 'sh', '-c', mount]).status === 0
  );
}

/** A program that starts Chromium with this policy file. @returns its path, for CHROME_PATH */
export function chromiumWithPolicy(policy: string): string {
  const place = mkdtempSync(join(tmpdir(), 'kakari-policy-'));
  const file = join(place, 'kakari.json');
  // The finder knows a browser's kind by its name.
  const program = join(place, 'chromium');
  const start = `${mount} && cp '${file}' ${folder}/policies/managed/ && exec /usr/bin/chromium "$@"`;
  writeFileSync(file, policy);
  writeFileSync(
    program,
    `#!/bin/sh\nexec unshare --mount sh -c '${start.replaceAll("'", `'\\''`)}' chromium "$@"\n`,
  );
  chmodSync(program, 0o755);
  return program;
}
