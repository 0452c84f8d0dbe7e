// Makes anew what is made from packages: the kit's colours and Japan's holidays. Both lie in the repository, so that
// they can be read and compared; a build in another year brings the holidays up to date.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './preflight.mjs';

export function generate() {
  for (const script of ['generate-tokens.mjs', 'generate-holidays.mjs'])
    execFileSync(process.execPath, [join(ROOT, 'scripts', script)], { cwd: ROOT, stdio: 'inherit' });
}
