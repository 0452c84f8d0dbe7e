import { describe, expect, it } from 'vitest';
import { installProblem, installReason, nodeProblem } from '../../scripts/preflight.mjs';

describe('nodeProblem', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '26.3.1'])('Node %s will do', (version) => {
    expect(nodeProblem(version)).toBeUndefined();
  });

  it.each(['16.20.2', '18.19.0', '20.18.9'])('Node %s gets one line that says what to do', (version) => {
    expect(nodeProblem(version)).toMatch(/^Node .* is too old: install Node 20\.19 or newer.*$/);
  });
});

describe('installReason', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/lit': { version: '3.3.3' },
      'node_modules/@esbuild/win32-x64': { version: '0.28.2', optional: true },
    },
  };

  it('asks for nothing when all is there, though other platforms’ packages are absent', () => {
    expect(installReason({ packages: { 'node_modules/lit': { version: '3.3.3' } } }, wanted)).toBeUndefined();
  });

  it('installs when node_modules is absent', () => {
    expect(installReason(undefined, wanted)).toBe('node_modules is absent');
  });

  it.each([{}, { 'node_modules/lit': { version: '3.3.2' } }])(
    'installs when the lockfile moved on: %j',
    (packages) => {
      expect(installReason({ packages }, wanted)).toBe('node_modules is older than package-lock.json');
    },
  );
});

describe('installProblem', () => {
  it('tells no network from other failures and never repeats an address', () => {
    const output = 'npm error code ENOTFOUND\nnpm error request to https://registry.example/lit failed';
    expect(installProblem(output)).toMatch(/check the network/);
    expect(installProblem(output)).not.toContain('example');
  });

  it('names the lockfile when it disagrees with package.json', () => {
    expect(installProblem('npm error code EUSAGE')).toMatch(/package-lock\.json/);
  });
});
