import type { RecordField, RecordProblemCode } from '#core/record';

type ProblemNumbers = Readonly<Record<string, number>>;

/** Words of `<kakari-record>`: loaded with its validation. */
export type RecordWords = {
  readonly problem: { readonly [Code in RecordProblemCode]: (numbers: ProblemNumbers) => string };
  readonly field: Readonly<Record<RecordField, string>>;
  /** 「座学研修の単位」 3件目 → one line naming the place, from the record downwards. */
  readonly place: (path: readonly (string | number)[], field: (name: string) => string) => string;
  readonly whole: string;
  readonly refused: string;
  readonly keptLast: string;
  readonly load: string;
  readonly save: string;
  readonly erase: string;
  readonly drop: string;
  readonly staysHere: string;
  readonly kept: string;
  readonly notKept: string;
  readonly erased: string;
  readonly fileName: string;
};
