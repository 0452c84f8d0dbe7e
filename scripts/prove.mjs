// `npm run prove [section …]`: the long proofs of which `npm test` runs a seeded slice.
import { runSections } from './sections.mjs';

process.exitCode = (await runSections('scripts/prove', process.argv.slice(2))) ? 0 : 1;
