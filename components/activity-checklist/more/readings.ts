import type { ActivityId } from '#core/assessment';

/** How the catalogue's items are read, for those who type kana and do not convert it; 健診 and 検診 are found alike. */
export const readings: Readonly<Record<ActivityId, string>> = {
  'weeknight-holiday-rota': 'へいじつやかん きゅうじつりんばんぎょうむ',
  'event-first-aid': 'ちいきぎょうじのきゅうごはん',
  'on-call-clinic': 'ざいたくとうばんい',
  'holiday-night-emergency-centre': 'きゅうじつやかんきゅうかんせんたー',
  'telephone-consultation': 'でんわそうだんぎょうむ',
  'government-committee': 'ぎょうせいとう くに とどうふけん ほけんじょ しくちょうそん じちかいとう いいん',
  'association-committee': 'いしかい せんもんいかいのいいん',
  'police-cooperation': 'けいさつぎょうむへのきょうりょく',
  'disaster-council': 'ぼうさいかいぎへのしゅっせき',
  'community-medicine-meeting': 'ちいきいりょうにかんするかいぎへのしゅっせき',
  'claims-review-committee': 'れせぷとのしんさいいんかいへのしゅっせき',
  'community-care-conference': 'ちいきけあかいぎへのしゅっせき',
  'disability-certification-board': 'しょうがいしゃにんていしんさかいへのしゅっせき',
  'care-certification-board': 'かいごほけんにんていしんさかいへのしゅっせき',
  'maternal-health': 'ぼしほけん さんかけんしん',
  'infant-health': 'にゅうようじほけん 1さい6かげつじけんしん 3さいじけんしんとう',
  'school-health': 'がっこうほけん がっこうけんしん がっこういかつどう',
  'school-health-education':
    'がっこうけんこうきょういく せいきょういく がんきょういく きんえん やくぶつきょういくとう',
  'occupational-health':
    'さんぎょうほけん ちいきさんぎょうほけんせんたーかつどう しょくばのけんこうそうだん さんぎょういかつどう',
  'employer-checkup': 'じぎょうぬしけんしん とくていけんしん とくていほけんしどう',
  'elderly-health': 'こうれいしゃほけん こうれいしゃけんしん にんちしょうけんしん',
  vaccination: 'よぼうせっしゅ ていき そのた',
  'cancer-adult-screening': 'がん せいじんびょうけんしん',
  'public-lecture': 'しみんこうかいこうざ けんこうこうざ かいごきょうしつ',
  'mental-health': 'せいしんほけん',
  'sports-physician': 'けんこうすぽーついかつどう',
};
