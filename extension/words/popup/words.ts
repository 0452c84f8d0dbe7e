export type PopupWords = {
  readonly title: string;
  readonly physicianTitle: string;
  readonly loading: string;
  /** The active tab shows no page of the portal that answers. */
  readonly openPortal: string;
  /** A page without a registration number: whose figures to show is not known. */
  readonly noNumber: string;
  /** This physician's figures were never read. */
  readonly nothingSeen: string;
  readonly showsNow: string;
  readonly shownAt: (time: string) => string;
  readonly applicationsAt: (time: string) => string;
  readonly links: string;
  readonly portal: string;
  readonly certificate: string;
  readonly sidePanel: string;
  readonly options: string;
  readonly save: string;
  readonly saveWhat: string;
  readonly saved: (file: string) => string;
  readonly notSaved: string;
  readonly unofficial: string;
};
