import { dayWanted, today } from '#components/today';
import { afterEach, describe, equal, it } from '../support/elements';

const { now } = Date;
const at = (instant: string) => {
  Date.now = () => Date.parse(instant);
};

describe('today', () => {
  afterEach(() => {
    Date.now = now;
  });

  it('begins at midnight in Japan, whatever the zone of this machine', () => {
    at('2026-03-31T14:59:59Z');
    equal(today(), '2026-03-31');
    at('2026-03-31T15:00:00Z');
    equal(today(), '2026-04-01');
  });

  it('stands for a day that is not given, never for one that is none', () => {
    at('2025-12-24T00:00:00Z');
    equal([dayWanted(undefined), dayWanted('')], ['2025-12-24', '2025-12-24']);
    equal([dayWanted('2025-10-24'), dayWanted('2025/10/24')], ['2025-10-24', '2025/10/24']);
  });
});
