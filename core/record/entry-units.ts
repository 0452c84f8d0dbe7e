import { checkUnits } from '../units';
import { bounds } from './bounds';

/** As `checkUnits`; more than one entry of a record holds is `too-large` as well, so that it is said where it is typed. */
export const checkEntryUnits = (units: number, step?: 0.5 | 5): ReturnType<typeof checkUnits> =>
  units > bounds.units ? 'too-large' : checkUnits(units, step);
