import type { PlainDate } from '../assessment';

/**
 * A period of かかりつけ医機能報告 as a prefecture stated it; both days included. `from` or `to` is left out where
 * no source gives it. `source` as in `Parameter`; `verified` only where the prefecture or its medical association says so
 * itself.
 */
export type KnownPeriod = {
  readonly prefecture: string;
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  readonly source: string;
  readonly verified: boolean;
};

/**
 * The first round, January–March 2026: all that was found. For 福岡, 佐賀, 沖縄, 鳥取, 広島 and 愛媛 only 「1月〜3月」 was seen, for
 * 大阪 no end: they stand here without days, so that their source is at hand.
 */
export const knownPeriods: readonly KnownPeriod[] = [
  { prefecture: '新潟', to: '2026-01-31', source: 'S46', verified: false },
  { prefecture: '静岡', from: '2026-01-05', to: '2026-02-27', source: 'S50', verified: true },
  { prefecture: '宮崎', from: '2026-01-14', to: '2026-02-27', source: 'S51', verified: true },
  { prefecture: '鹿児島', to: '2026-02-28', source: 'S52', verified: true },
  { prefecture: '千葉', from: '2026-01-01', to: '2026-03-06', source: 'S47', verified: false },
  { prefecture: '京都', from: '2026-01-01', to: '2026-03-31', source: 'S8', verified: false },
  { prefecture: '福岡', source: 'S39', verified: true },
  { prefecture: '佐賀', source: 'S5', verified: true },
  { prefecture: '沖縄', source: 'S53', verified: true },
  { prefecture: '鳥取', source: 'S45', verified: true },
  { prefecture: '広島', source: 'S54', verified: true },
  { prefecture: '愛媛', source: 'S48', verified: false },
  { prefecture: '大阪', source: 'S38', verified: true },
];

/** 「毎年1月から3月に報告」 */
export const usualPeriod = {
  fromMonth: 1,
  toMonth: 3,
  source: 'briefing L555, S42',
  verified: true,
} as const;
