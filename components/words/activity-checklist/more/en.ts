import type { MoreChecklistWords } from './words';

export const moreEn: MoreChecklistWords = {
  showAll: 'Show all',
  hits: (hits, hiddenTicked) =>
    (hits
      ? `${hits} ${hits === 1 ? 'activity' : 'activities'} found.`
      : 'Nothing found. Please try another word.') +
    (hiddenTicked
      ? ` ${hiddenTicked} chosen ${hiddenTicked === 1 ? 'activity is' : 'activities are'} hidden but still chosen.`
      : ''),
  disagrees: (units) =>
    `The record has ${units} units of practical training. The chosen activities come to something else.`,
  group: { added: 'Added by the association', recorded: 'Other activities in the record' },
  refusedTitle: 'Some of the added activities cannot be shown',
  place: (at, label) => `${at === undefined ? 'The whole' : `No. ${at}`}${label ? ` “${label}”` : ''}`,
  fault: {
    'not-json': 'This cannot be read as JSON.',
    'not-a-list': 'This is not a list of items (an array in [ ]).',
    'not-an-item': 'This is not an item (an object { } with id and label).',
    'no-id': 'The id is missing. Please write it as text.',
    'no-label': 'The label is missing. Please write it as text.',
    'too-long': 'This is too long: id, label and category have at most 200 characters each.',
    'no-category': 'Please write the category as 1, 2 or 3, or as the text of a heading.',
    known: 'An item of this id or label is there already.',
    'too-many': 'At most 200 items. Those that follow are not shown.',
  },
  rest: 'All others can be chosen.',
};
