import { compact } from './spelling';

/** Characters that are written for one another in names; the first of each group stands for all. */
const VARIANTS = [
  '高髙',
  '崎﨑嵜',
  '吉𠮷',
  '浜濱濵',
  '辺邊邉',
  '斎齋',
  '斉齊',
  '沢澤',
  '広廣',
  '島嶋嶌',
  '真眞',
  '恵惠',
  '桜櫻',
  '瀬瀨',
  '徳德',
  '槙槇',
  '礼禮',
  '竜龍',
  '国國',
  '円圓',
  '静靜',
  '富冨',
  '桑桒',
  '館舘',
  '戸戶',
  '黒黑',
  '青靑',
  '栄榮',
  '滝瀧',
  '柳栁',
] as const;

const plain = new Map<string, string>(
  VARIANTS.flatMap((group) => [...group].map((sign): [string, string] => [sign, [...group][0] ?? sign])),
);

const withoutVariants = (name: string): string =>
  [...name.replace(/[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu, '')]
    .map((sign) => plain.get(sign) ?? sign)
    .join('');

/** `variant`: the same but for characters written for one another (髙橋 and 高橋), which systems often exchange. */
export function compareNames(one: string, other: string): 'same' | 'variant' | 'other' {
  const [first, second] = [compact(one).toLowerCase(), compact(other).toLowerCase()];
  if (first === second) return 'same';
  return withoutVariants(first) === withoutVariants(second) ? 'variant' : 'other';
}
