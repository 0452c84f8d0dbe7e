import type { PlainDate } from '#core/index';
import type { ProxyEntryWords } from '../../words/proxy-entry/words';
import type { Desk } from './desk';
import type { Draft } from './draft';

/** Every part of the page is a function of this. */
export type View = {
  readonly desk: Desk;
  readonly words: ProxyEntryWords;
  readonly lang: 'ja' | 'en';
  readonly today: PlainDate;
  /** What was copied of the open draft, by the name of the value. */
  readonly copied: ReadonlyMap<string, string>;
  readonly copy: (name: string, label: string, value: string, from: Element) => void;
};

export const nameOf = ({ label, number }: Draft, { drafts }: ProxyEntryWords): string =>
  label.trim() || drafts.numbered(number);

export const textOf = ({ currentTarget }: Event): string =>
  currentTarget instanceof HTMLInputElement ? currentTarget.value : '';

export const isChecked = ({ currentTarget }: Event): boolean =>
  currentTarget instanceof HTMLInputElement && currentTarget.checked;
