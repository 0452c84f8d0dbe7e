/**
 * What the checklist needs once someone searches, or once a page or record has items of its own: a chunk, since most
 * pages show the bare catalogue.
 */
import { html, nothing } from 'lit';
import type { ActivityId } from '#core/assessment';
import type { RecordState } from '../../record/state';
import { moreEn } from '../../words/activity-checklist/more/en';
import { moreJa } from '../../words/activity-checklist/more/ja';
import type { Group, Item } from '../groups';
import { type AddedItems, readAddedItems } from './added-items';
import { allGroups, idOf } from './all-groups';
import { matcher } from './matcher';
import { moreStyles } from './more.styles';
import { problemLines } from './problem-lines';
import { readings } from './readings';
import { shownOtherwise } from './shown-units';

/** All by which an item may be looked for. */
const textOf = ({ id, label, term = '' }: Item) =>
  `${label} ${term} ${Object.hasOwn(readings, id) ? readings[id] : ''}`;

type Asked = {
  readonly lang: 'ja' | 'en';
  readonly catalogue: readonly Group[];
  /** Ids that the record has or had. */
  readonly seen: Iterable<ActivityId>;
  readonly ticked: readonly ActivityId[];
  readonly query: string;
  readonly state: RecordState;
  readonly onShowAll: () => void;
};

export class More {
  static readonly styles = moreStyles;

  private input: unknown;
  private added: AddedItems = { items: [], problems: [] };

  /** The items a page adds, read anew when they are others than before. */
  take(input: unknown): void {
    if (input === this.input) return;
    this.input = input;
    this.added = input === undefined ? { items: [], problems: [] } : readAddedItems(input);
  }

  /** The id of an item that a record names by its id or, as the portal does, by its label. */
  idOf(name: ActivityId): ActivityId {
    return idOf(name, this.added.items);
  }

  /** What to show: the groups, which items the filter lets through, and what is said about them. */
  show({ lang, catalogue, seen, ticked, query, state, onShowAll }: Asked) {
    const words = lang === 'en' ? moreEn : moreJa;
    const { items: added, problems } = this.added;
    const groups = allGroups(catalogue, added, seen, words);
    const shown = shownOtherwise(state, ticked.length);
    const matches = matcher(query);
    const items = groups.flatMap((group) => group.items);
    const hits = new Set(items.filter((item) => matches(textOf(item))));
    const hidden = items.filter((item) => !hits.has(item) && ticked.includes(item.id)).length;
    return {
      groups,
      hit: (item: Item) => hits.has(item),
      found: query.trim() ? words.hits(hits.size, hidden) : nothing,
      showAll: query ? html`<button type="button" @click=${onShowAll}>${words.showAll}</button>` : nothing,
      problems: problems.length > 0 ? problemLines(problems, words) : nothing,
      disagrees: shown === undefined ? nothing : html`<p>${words.disagrees(shown)}</p>`,
    };
  }
}
