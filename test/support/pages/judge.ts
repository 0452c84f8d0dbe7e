import { compare, type Expected, type Fault } from './expected';

/** What must hold after a mutation (test/pages/mutations.md). */
export type Holds =
  | 'same'
  | 'same-or-silent'
  | 'target-silent'
  | 'truth'
  | 'truth-or-silent'
  | 'scheme-follows'
  | 'scheme-not-reporting'
  | 'row-gone'
  | 'row-gone-or-unlabelled'
  | 'kind-changes'
  | 'no-readings';

type Loose = { [key: string]: unknown } | undefined;

/** The faults of a page that was read after a mutation; `expected` has been changed along with the page. */
export function judge(holds: Holds, expected: Expected, page: unknown): Fault[] {
  const got = page as Loose;
  const wrong = (at: string, found: unknown): Fault[] => [
    { at, fault: 'wrong', expected: holds, got: found },
  ];
  switch (holds) {
    case 'same':
    case 'truth':
    case 'row-gone':
    case 'row-gone-or-unlabelled':
      return compare(expected, page);
    case 'kind-changes':
      return got?.kind === expected.kind ? wrong('kind', got.kind) : [];
    case 'scheme-follows':
      return got && got.scheme !== 'family-physician-training' ? wrong('scheme', got.scheme) : [];
    case 'scheme-not-reporting':
      if (expected.scheme) return got?.scheme === 'reporting-training' ? wrong('scheme', got.scheme) : [];
      return compare(expected, page).filter(({ fault }) => fault === 'wrong');
    case 'no-readings': {
      const text = JSON.stringify(page ?? null);
      return /"status":"read"|"appliedAt"|"downloadable"|"checked"/.test(text)
        ? wrong('page', text.slice(0, 300))
        : [];
    }
    default:
      return compare(expected, page).filter(({ fault }) => fault === 'wrong');
  }
}
