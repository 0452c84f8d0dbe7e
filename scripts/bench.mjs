// `npm run bench [section …]`: measures what the project promises; exit code 1 when a budget is missed.
import { runSections } from './sections.mjs';

process.exitCode = (await runSections('scripts/bench', process.argv.slice(2))) ? 0 : 1;
