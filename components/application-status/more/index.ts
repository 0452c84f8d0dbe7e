/**
 * What some reviews need at once and the others only when someone asks what they rest on: a chunk of its own, with its
 * words.
 */
import { nothing } from 'lit';
import type { ApplicationReview } from '#core/applications';
import { adopt } from '../../adopt';
import type { Card } from '../../subheading';
import type { ApplicationDetailWords } from '../../words/application-status/details/words';
import { applicationMoreJa } from '../../words/application-status/more/ja';
import type { ApplicationMoreWords } from '../../words/application-status/more/words';
import type { AssessedWords } from '../../words/assessed/words';
import type { Words } from '../../words/words';
import { because } from './because';
import { moreStyles } from './more.styles';
import { duplicates, others } from './other-rows';
import { certificateClicks, reasonOfReturn } from './ways';

/** What it shows of one review, each in its place in the card. */
export type More = ReturnType<ReturnType<typeof moreIn>>;

export const moreIn =
  (more: ApplicationMoreWords) =>
  (
    review: ApplicationReview,
    words: Words,
    said: ApplicationDetailWords,
    assessed: AssessedWords,
    host: Card,
  ) => {
    adopt(host, moreStyles);
    return {
      returned: review.state === 'returned' ? reasonOfReturn(review, more, host) : nothing,
      clicks:
        review.state === 'approved' && review.scheme === 'reporting-training'
          ? certificateClicks(words, more)
          : nothing,
      beside: [duplicates(review, words, said, more, host), others(review, words, said, more)],
      because: because(review, assessed, said, more),
    };
  };

/** Japanese comes with this chunk; English is one of its own. */
export const moreInJapanese = moreIn(applicationMoreJa);
