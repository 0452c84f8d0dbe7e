import * as z from 'zod/mini';
import { bounds, handAddedCap } from './bounds';
import type { TrainingRecord } from './types';
import {
  aDay,
  aTime,
  atLeast,
  atMost,
  distinct,
  inSteps,
  noLongerThan,
  noMoreThan,
  notEmpty,
} from './zod-checks';

// Before the first schema is made: a policy without 'unsafe-eval' reports even a probe for `new Function`. zod/mini
// 4.6.7 makes none as it is; this holds a later one to it.
z.config({ jitless: true });

const day = z.string().check(aDay);
const time = z.string().check(aTime);
const line = z.string().check(noLongerThan(bounds.line));
const paragraph = z.string().check(noLongerThan(bounds.paragraph));
const id = z.string().check(notEmpty, noLongerThan(bounds.line));

const grid = (step: number, minimum: number, maximum: number) =>
  z.number().check(atLeast(minimum), atMost(maximum), inSteps(step));
const units = grid(0.5, 0, bounds.units);
const practicalUnits = grid(5, 0, bounds.units);
const fiscalYear = grid(1, bounds.firstYear, bounds.lastYear);
const cappedUnits = z.number().check(atLeast(0), atMost(handAddedCap, 'over-cap'), inSteps(0.5));
const scheme = z.enum(['reporting-training', 'family-physician-training']);

const object = z.looseObject;
const may = z.exactOptional;

const physician = object({
  name: may(line),
  kana: may(line),
  registrationNumber: may(line),
  telephone: may(line),
  mail: may(line),
  membership: may(z.enum(['member', 'non-member'])),
  clinical: may(z.boolean()),
  association: may(line),
  prefecture: may(line),
  // One shape for the three ways: what was typed for one way is kept while another is chosen.
  delivery: may(
    object({
      by: z.enum(['post', 'fax', 'mail']),
      postalCode: may(line),
      address: may(line),
      number: may(line),
    }),
  ),
});

const classroom = object({ units, day, origin: z.enum(['portal', 'attendance']), title: may(line) });

const handAdded = object({
  lectures: may(units),
  examQuestions: may(cappedUnits),
  teaching: may(cappedUnits),
  experiential: may(units),
  papers: may(cappedUnits),
});

const application = object({
  appliedAt: time,
  status: z.enum(['pending', 'returned', 'approved']),
  scheme,
  fiscalYear: may(fiscalYear),
  reason: may(paragraph),
});

const certificate = object({ scheme, day, fiscalYear: may(fiscalYear), name: may(line) });

const lecture = object({ title: line, day, units, group: may(grid(1, 1, 6)) });

const familyPhysician = object({
  basic: may(object({ issuedOn: may(day), validUntil: may(day) })),
  applied: may(z.array(lecture).check(noMoreThan())),
  practical: may(z.array(object({ label: line, units: may(units) })).check(noMoreThan())),
});

export const recordSchema = object({
  // An enum of one, since a literal would be one more class to load.
  version: z.enum({ v1: 1 } as const),
  physician: may(physician),
  classroom: may(z.array(classroom).check(noMoreThan(bounds.classroom))),
  handAdded: may(handAdded),
  curriculumCodes: may(z.array(grid(1, 0, 83)).check(noMoreThan(), distinct)),
  activities: may(z.array(id).check(noMoreThan(), distinct)),
  practicalUnits: may(object({ units: practicalUnits, day, origin: z.enum(['portal']) })),
  applications: may(z.array(application).check(noMoreThan())),
  certificates: may(z.array(certificate).check(noMoreThan())),
  familyPhysician: may(familyPhysician),
}) satisfies z.ZodMiniType<TrainingRecord>;
