import { plainDateOf } from '#core/calendar';
import { type TrainingRecord, UnwritableRecord, writeRecord } from '#core/record';
import type { RememberedApplication, RememberedPhysician } from '../../overlay/messages';

/**
 * What was read, as a record: nothing is added, and each part carries when it was seen (`seenAt`, a field that readers
 * of records keep without knowing it). Undefined where what was read does not hold as a record.
 */
export function seenRecordText({ figures, applications }: RememberedPhysician): string | undefined {
  const seen = (at: string): { seenAt: string } => ({ seenAt: at });
  const day = figures && plainDateOf(figures.at);
  const units = (part: 'classroomUnits' | 'practicalUnits') =>
    figures && day && figures[part] !== undefined
      ? { units: figures[part], day, origin: 'portal' as const, ...seen(figures.at) }
      : undefined;
  const classroom = units('classroomUnits');
  const practical = units('practicalUnits');
  const rows = applications?.list
    .filter(isOfKnownScheme)
    .map((row) => ({ ...row, ...seen(applications.at) }));
  const record: TrainingRecord = {
    version: 1,
    ...(classroom && { classroom: [classroom] }),
    ...(practical && { practicalUnits: practical }),
    ...(rows && rows.length > 0 && { applications: rows }),
  };
  try {
    return writeRecord(record);
  } catch (error) {
    if (error instanceof UnwritableRecord) return undefined;
    throw error;
  }
}

/** A record knows both schemes and no others. */
const isOfKnownScheme = (
  row: RememberedApplication,
): row is RememberedApplication & { scheme: Exclude<RememberedApplication['scheme'], 'other'> } =>
  row.scheme !== 'other';
