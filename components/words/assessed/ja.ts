import { formatDay, formatFiscalYear } from '#core/format-dates';
import { formatUnits } from '#core/units';
import type { RecordOrigin } from '../../record/state';
import { headlineJa } from '../headline-ja';
import type { AssessedWords } from './words';

const units = (value: number) => `${formatUnits(value)}単位`;

const step: AssessedWords['next']['step'] = ({ kind, units: value, count }) =>
  kind === 'activity' ? `実地研修${count}項目（${units(value)}）` : `座学研修${units(value)}`;

const origins: Record<RecordOrigin, string> = {
  none: '',
  page: 'このページが示す記録によります。',
  address: 'このサイトの記録によります。',
  file: '読み込んだファイルの記録によります。',
  storage: 'このブラウザに保存した記録によります。',
  visitor: '入力された内容によります。',
};

export const assessedJa: AssessedWords = {
  lang: 'ja',
  faq: { q1: '研修を修了していないと、かかりつけ医機能報告はできませんか？' },
  outcome: { met: '充足', 'not-met': '不足', unknown: '不明', 'not-applicable': '対象外' },
  units,
  fiscalYear: (year) => formatFiscalYear(year),
  provisional: '暫定',
  provisionalLong: 'この年度の要件はまだ確認できていません。前年度の要件を使っています。',
  headline: headlineJa,
  part: { classroom: '座学研修', practical: '実地研修', total: '合計' },
  present: { met: 'あり', 'not-met': '不足', unknown: '不明', 'not-applicable': '対象外' },
  ofRequired: (required) => `${units(required)}以上が必要`,
  shortBy: (value) => `あと${units(value)}`,
  next: {
    title: '次にすること',
    either: '次のどちらかで、要件を満たします。',
    and: 'と',
    step,
    way: (steps) =>
      steps.length === 1 && steps[0]?.kind === 'activity'
        ? `${step(steps[0])}を登録すると、要件を満たします。過去の活動も含みます。`
        : `${steps.map(step).join('と')}を加えると、要件を満たします。`,
  },
  misleadingBadge:
    'MAMIS の合計欄には「単位充足」と表示されますが、これは合計だけの判定です。修了には座学研修と実地研修の両方が必要です。',
  reasonsTitle: (count) => `判定の理由（${count}件）`,
  source: (source) =>
    `出典：${source.replaceAll('briefing', '京都府医師会説明会資料（2025年12月24日）の文字起こし')}`,
  inferred: '（資料に明記はなく、その記載から推定した内容です）',
  origin: (from, asOf) => `${asOf ? `${formatDay(asOf)}の単位数です。` : ''}${origins[from]}`,
};
