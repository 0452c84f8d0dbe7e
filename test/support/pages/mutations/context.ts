import type { Expected, ExpectedRow } from '../expected';
import { rowsOf } from '../expected';

/** anchors.json: where things stand on a frozen page. For the generator alone. */
export type Anchors = {
  scheme?: { label: string; value: string };
  fields?: Record<string, { label: string; value: string; badge?: string; row?: string[] }>;
  alsoShown?: Record<string, { label: string; value: string }>;
  header?: string;
  rows?: string;
  columns?: Record<string, number>;
  labels?: Record<string, string>;
  dialog?: string;
  rowLabel?: string;
  rowControl?: string;
  groupControl?: string;
};

export type Place = { label: Element; value: Element; badge?: Element; rows: Element[] };

/** The wordings of test/pages, written down here again: a generator that asked the reader would prove nothing. */
export const words: Record<string, string> = {
  totalUnits: '取得単位合計',
  classroomUnits: '座学研修(日医生涯教育制度)取得単位数',
  practicalUnits: '実地研修取得単位数',
  fiscalYear: '修了証書・認定証交付年度',
  association: '申請先医師会',
};

export const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** One page on which one mutation is made. `expected` is changed along with it where the mutation says so. */
export class Context {
  constructor(
    readonly document: Document,
    readonly anchors: Anchors,
    readonly expected: Expected,
    readonly field: string,
    readonly random: () => number,
  ) {}

  all(selector: string | undefined): Element[] {
    return selector ? [...this.document.querySelectorAll(selector)] : [];
  }

  one(selector: string | undefined): Element | undefined {
    return this.all(selector)[0];
  }

  places(field = this.field): Place[] {
    type Anchor = { label: string; value: string; badge?: string; row?: string[] } | undefined;
    const anchors: Anchor[] = [this.anchors.fields?.[field], this.anchors.alsoShown?.[field]];
    return anchors.flatMap((anchor) => {
      const label = this.one(anchor?.label);
      const value = this.one(anchor?.value);
      if (!anchor || !label || !value) return [];
      const badge = this.one(anchor.badge);
      const rows = (anchor.row ?? []).flatMap((row) => this.all(row));
      return [{ label, value, rows, ...(badge && { badge }) }];
    });
  }

  get place(): Place | undefined {
    return this.places()[0];
  }

  reading(field = this.field) {
    return this.expected.readings?.[field];
  }

  /** From now on these fields must be silent. */
  silence(...fields: string[]): void {
    for (const field of fields)
      if (this.expected.readings) this.expected.readings[field] = { status: 'absent' };
  }

  get rows(): Element[] {
    return this.all(this.anchors.rows);
  }

  get expectedRows(): ExpectedRow[] {
    return rowsOf(this.expected) ?? [];
  }

  /** The cell of a row under a name of the anchors. */
  cell(row: Element | undefined, name: string): Element | undefined {
    const column = this.anchors.columns?.[name];
    if (column) return row?.children[column - 1];
    const label = this.anchors.labels?.[name];
    const term = [...(row?.querySelectorAll('dt') ?? [])].find(
      (dt) => bare(dt.textContent ?? '') === bare(label ?? '-'),
    );
    return term?.nextElementSibling ?? undefined;
  }

  get main(): Element {
    const { document } = this;
    const inside = this.one(Object.values(this.anchors.fields ?? {})[0]?.label) ?? this.rows[0];
    if (!inside) return document.body;
    // The biggest part that the menu is no part of.
    let main = inside;
    for (let next = inside.parentElement; next && next !== document.body; next = next.parentElement) {
      if (/受講証明書出力|ログアウト|システム（医師会事務局）/.test(next.textContent ?? '')) break;
      main = next;
    }
    return main;
  }
}

export type Variant = (c: Context) => undefined | false;
/** A variant answers `false` where the page has nothing to act upon: skipped, not passed. */
export type Mutations = Record<string, Record<string, Variant>>;

/** Wraps a step that says nothing. */
export const step =
  (act: (c: Context) => undefined | false): Variant =>
  (c) =>
    act(c) === false ? false : undefined;
