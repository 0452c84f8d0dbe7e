import { describe, expect, it } from 'vitest';
import { isPlainDate } from '#core/calendar';
import { applicationWindow, applicationWindows } from '#core/schemes/family-physician-training/windows';

describe('application windows', () => {
  it('each have a source and days or months that exist', () => {
    for (const window of applicationWindows) {
      expect(window.source).toMatch(/^(briefing L|S)\d/);
      if (window.kind === 'dated') expect([window.from, window.to].every(isPlainDate)).toBe(true);
      else for (const { month } of [window.from, window.to]) expect([12, 1]).toContain(month);
    }
  });

  it.each([
    ['2026-01-31', { status: 'stated', daysToFirst: 1, daysLeft: 28 }],
    ['2026-02-01', { status: 'stated', daysToFirst: 0, daysLeft: 27 }],
    ['2026-02-28', { status: 'stated', daysToFirst: -27, daysLeft: 0 }],
    ['2026-03-01', { status: 'past' }],
    ['2026-11-20', { status: 'past' }],
  ])('大阪 on %s', (on, state) => {
    expect(applicationWindow('大阪府', on)).toMatchObject(state);
  });

  it('counts no days to a time of the year', () => {
    const state = applicationWindow('京都府', '2026-11-20');
    expect(state).toMatchObject({ status: 'yearly', window: { from: { month: 12 }, to: { month: 1 } } });
    expect(state).not.toHaveProperty('daysLeft');
    expect(applicationWindow('山梨', '2026-11-20')).toMatchObject({
      window: { from: { month: 12, part: 'early' }, to: { month: 1, part: 'middle' } },
    });
  });

  it('knows nothing where nothing was found', () => {
    expect(applicationWindow('東京', '2026-11-20')).toEqual({ status: 'unstated' });
    expect(applicationWindow('', '2026-11-20')).toEqual({ status: 'unstated' });
    expect(applicationWindow('大阪', 'never')).toEqual({ status: 'unstated' });
  });
});
