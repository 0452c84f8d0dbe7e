import { today } from '#components/today';
import { seenTime } from '../words/time';

/** 「10/24 09:56」 / '24 Oct, 09:56' in Japan, of an ISO instant, with the year where it is not this one; empty for what is none. */
export const shortTime = (instant: string, lang: 'ja' | 'en'): string => seenTime(instant, today(), lang);
