import type { Numbers, Outcome, Parameter, Step } from '../../assessment';
import type { UnitsFault } from '../../units';
import type { FamilyPhysicianYear } from './year';

export type FamilyPhysicianRule =
  | 'basic'
  | 'applied'
  | 'repeated-lectures'
  | 'lecture-groups'
  | 'lecture-period'
  | 'practical'
  | 'official-lists'
  | 'renewal'
  | 'year';

/** Why a part cannot be taken: codes are `<part>-<refusal>`. What is empty is missing. */
type NumberRefusal = Exclude<UnitsFault, 'empty'>;

export type BasicRefusal = 'missing' | 'end-missing' | 'unreadable' | 'contradictory';
export type AppliedRefusal = 'missing' | 'not-a-list' | 'lecture-unreadable' | 'disagrees' | NumberRefusal;
export type PracticalRefusal =
  | 'missing'
  | 'not-a-list'
  | 'activity-unreadable'
  | 'units-differ'
  | 'repeated'
  | 'disagrees'
  | NumberRefusal;

/** Every reason the rules give. A new one without words in `components/words/` does not compile. */
export type FamilyPhysicianReason =
  | 'basic-valid'
  | 'basic-none'
  | 'basic-expired'
  | 'basic-not-yet-issued'
  | `basic-${BasicRefusal}`
  | 'applied-reached'
  | 'applied-short'
  | `applied-${AppliedRefusal}`
  | 'lectures-not-listed'
  | 'repeated-lectures-none'
  | 'repeated-lectures-not-needed'
  | 'repeated-lectures-needed'
  | 'lecture-groups-covered'
  | 'lecture-groups-open'
  | 'lecture-period-inside'
  | 'lecture-period-unsettled'
  | 'practical-reached'
  | 'practical-short'
  | `practical-${PracticalRefusal}`
  | 'official-lists-not-known'
  | 'renewal-running'
  | 'renewal-due'
  | 'renewal-not-stated'
  | 'renewal-unreadable'
  | 'unknown-year';

export type FamilyPhysicianStep = Step<FamilyPhysicianRule, FamilyPhysicianReason>;

/** What a rule found: the names of figures it used, or those it would have needed. */
type Finding = {
  readonly outcome: Outcome;
  readonly code: FamilyPhysicianReason;
  readonly numbers?: Numbers;
  readonly used?: readonly string[];
  readonly missing?: readonly string[];
  readonly advice?: boolean;
};

export function stepOf(
  rule: FamilyPhysicianRule,
  parameter: Parameter,
  year: FamilyPhysicianYear | undefined,
  { outcome, code, numbers = {}, used = [], missing = [], advice = false }: Finding,
): FamilyPhysicianStep {
  const provisional = year?.status === 'provisional';
  return { rule, outcome, advice, provisional, because: { code, numbers }, used, missing, parameter };
}
