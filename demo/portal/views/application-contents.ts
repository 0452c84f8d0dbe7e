import { formatUnits } from '#core/units';
import { labelledActivities } from '../activity-labels';
import type { Context } from '../context';
import { practicalUnits } from '../figures';
import { formTable, row } from '../parts';
import { portalTime } from '../portal-time';
import type { Application } from '../situation';
import { h, type Tree } from '../tree';

/** What was applied for, as both sides read it. The layout is an assumption. */
export function applicationContents({ word }: Context, one: Application): Tree {
  const practical = practicalUnits(one.ticked);
  const ticked = labelledActivities.filter(({ id }) => one.ticked.includes(id));
  return formTable(
    word(one.scheme),
    row(word('applicationTime'), portalTime(one.appliedAt)),
    row(word('applicationStatus'), word(one.status)),
    row(word('association'), one.association),
    row(word('totalUnits'), `${formatUnits(one.classroom + practical)} 単位`),
    row([word('classroom1'), word('classroom2'), word('classroom3')], `${formatUnits(one.classroom)} 単位`),
    row([word('practical1'), word('practical2')], `${formatUnits(practical)} 単位`),
    row(
      '実地研修の内容',
      ticked.length === 0 ? 'なし' : h('ul', {}, ...ticked.map(({ label }) => h('li', {}, label))),
    ),
    one.reason !== undefined && row(`${word('returnedInList')}理由`, one.reason),
  );
}
