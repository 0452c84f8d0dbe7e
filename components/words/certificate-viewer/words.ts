/** Words of `<kakari-certificate-viewer>` while no certificate is open; those of an open one are loaded with it. */
export type CertificateViewerWords = {
  readonly title: string;
  readonly howTo: string;
  /** The portal's five steps (briefing L509–L516). */
  readonly steps: readonly [string, string, string, string, string];
  readonly open: string;
  readonly openOther: string;
  readonly drop: string;
  readonly opening: string;
  readonly unavailable: string;
};
