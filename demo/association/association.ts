import { samples } from '../samples';

/** The sample record, or none: `?record=sample`. A real site would write `<kakari-record src="…">` instead. */
const record = document.querySelector('kakari-record');
const wanted = new URLSearchParams(location.search).get('record') === 'sample' ? 'sample' : 'none';
const [, , threeActivities] = samples;

if (record && wanted === 'sample' && threeActivities) record.record = threeActivities.record;
document.querySelector(`[data-record="${wanted}"]`)?.setAttribute('aria-current', 'true');
