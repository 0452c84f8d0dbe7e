import type { CertificateCheck, CertificateReason } from '#core/certificate';

export type CertificateHeadline =
  | 'agrees'
  | 'this-scheme'
  | 'neighbour'
  | 'differs'
  | 'wording-not-found'
  | 'unreadable';

/** The one line that sums a check up: of which scheme it is comes first, then whether the record agrees. */
export function headlineOf({ outcome, steps }: CertificateCheck): CertificateHeadline {
  if (outcome === 'unreadable' || outcome === 'agrees') return outcome;
  const [scheme] = steps;
  const code: CertificateReason | undefined = scheme?.because.code;
  if (code === 'neighbour-scheme') return 'neighbour';
  if (code !== 'this-scheme') return 'wording-not-found';
  return outcome === 'differs' ? 'differs' : 'this-scheme';
}
