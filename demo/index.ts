import { today } from '#components/today';
import { pageLanguage, switchLanguage } from './language';
import { samples } from './samples';

/** Wires the first page: the day, the sample records, the language. The widgets do the rest. */
const record = document.querySelector('kakari-record');
const day = document.querySelector<HTMLInputElement>('#day');
const list = document.querySelector('#samples');

if (day && record) {
  day.value = today();
  record.setAttribute('on', day.value);
  // An emptied field keeps the day that was judged on.
  day.addEventListener('change', () => day.value && record.setAttribute('on', day.value));
}

/** In one column the verdict stands below the samples: out of sight, nothing would seem to happen. */
function bringIntoSight(): void {
  const summary = record?.querySelector('kakari-credit-summary');
  if (summary && summary.getBoundingClientRect().top > innerHeight - 160) summary.scrollIntoView();
}

function offerSamples(): void {
  list?.replaceChildren(
    ...samples.map((sample) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = sample[pageLanguage()];
      button.addEventListener('click', () => {
        if (record) record.record = sample.record;
        bringIntoSight();
      });
      return button;
    }),
  );
}

switchLanguage(offerSamples);

offerSamples();
