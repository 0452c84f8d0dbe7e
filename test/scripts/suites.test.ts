import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closingLine, runAsOne, runCounted, total, vitestCounts } from '../../scripts/suites.mjs';

let folder: string;
const script = (name: string, text: string): string[] => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return [path];
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kakari-suites-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a suite', () => {
  const report = (path: string) => ({ args: [path] });
  const writes = (counts: object) =>
    `require('fs').writeFileSync(process.argv[2], ${JSON.stringify(JSON.stringify(counts))});`;
  const counts = (read: { passed: number; failed: number; skipped: number }) => read;

  it('answers with the numbers of its report', async () => {
    const command = script('fine.cjs', writes({ passed: 3, failed: 0, skipped: 1 }));
    expect(await runCounted(command, report, counts)).toEqual({ passed: 3, failed: 0, skipped: 1 });
  });

  it('that crashes before its report has one failure', async () => {
    expect(await runCounted(script('crash.cjs', 'process.exit(3)'), report, counts)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });

  it('that reports no failure but ends badly has one failure', async () => {
    const command = script('late.cjs', `${writes({ passed: 3, failed: 0, skipped: 0 })} process.exit(1)`);
    expect(await runCounted(command, report, counts)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it('of several commands is one test, and all of them run', async () => {
    const bad = script('bad.cjs', 'process.exit(1)');
    const good = script('good.cjs', '');
    expect(await runAsOne([good, good])).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(await runAsOne([bad, good])).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('vitestCounts', () => {
  it('counts a file that could not be loaded as one failed test', () => {
    const report = {
      numPassedTests: 4,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    };
    expect(vitestCounts(report)).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });
});

describe('the closing line', () => {
  it('is the total of all suites', () => {
    const sum = total([
      { passed: 3, failed: 0, skipped: 0 },
      { passed: 2, failed: 1, skipped: 0 },
    ]);
    expect(closingLine(sum)).toBe('5 passed, 1 failed');
  });

  it('names skipped tests only when there are any', () => {
    expect(closingLine({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped');
  });
});
