import type { ApplicationStatus } from '#core/index';
import { statuses } from '../labels';
import { bare, wordIn } from '../normalise';
import type { Choice } from '../seen';
import type { Listed, Paging } from '../types';

const pagingLine = /^([\d,]{1,9})件中([\d,]{1,9})[-~〜]([\d,]{1,9})件を表示$/;
/** What a field says that limits nothing. */
const unset = /^(|すべて|全て|全件|指定なし|選択してください|未選択|-+|\d+件)$/;

/** How complete a list is. Radios choose what is listed, not how much of it, so they are not among the choices. */
export function listedIn(seen: {
  lines: readonly string[];
  choices: readonly Choice[];
  fields: readonly string[];
}): Listed {
  const paging = pagingIn(seen.lines);
  const statusOf = ({ text }: Choice) => wordIn<ApplicationStatus>(statuses, text);
  const ofStatus = seen.choices.filter(statusOf);
  const states = new Set(seen.choices.filter((choice) => !statusOf(choice)).map(({ chosen }) => chosen));
  return {
    ...(paging && { paging }),
    ...(ofStatus[0] && {
      statusFilter: [
        ...new Set(ofStatus.filter(({ chosen }) => chosen).flatMap((choice) => statusOf(choice) ?? [])),
      ],
    }),
    otherFilters: states.size > 1 || seen.fields.some((text) => !unset.test(bare(text))),
  };
}

/** Lines above and below the list say the same, or there is none. */
function pagingIn(lines: readonly string[]): Paging | undefined {
  const said = new Set(lines.map(bare).filter((line) => pagingLine.test(line)));
  const [, total, from, to] = said.size === 1 ? (pagingLine.exec([...said][0] ?? '') ?? []) : [];
  return total ? { total: figure(total), from: figure(from), to: figure(to) } : undefined;
}

const figure = (digits = '') => Number(digits.replaceAll(',', ''));
