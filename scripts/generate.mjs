// Makes anew what is made from packages and from our own schema: the kit's colours, Japan's holidays, the shape of a
// record. All lie in the repository, so that they can be read and compared; a build in another year brings the holidays
// up to date.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './preflight.mjs';

export function generate() {
  for (const script of ['generate-tokens.mjs', 'generate-holidays.mjs', 'generate-record-shape.mjs'])
    execFileSync(process.execPath, [join(ROOT, 'scripts', script)], { cwd: ROOT, stdio: 'inherit' });
}
