import type { ApplicationStatus } from '../applications';
import type { ActivityId, PlainDate, SchemeId } from '../assessment';

/*
 * What is known of one physician, version 1. Everything but `version` may be missing, and missing means not
 * known, never zero. Unknown fields survive reading and writing at every level; the types leave them out, so
 * that a misspelt field does not compile. Bounds: `bounds.ts`.
 */

export type TrainingRecord = {
  readonly version: 1;
  readonly physician?: Physician;
  readonly classroom?: readonly ClassroomEntry[];
  readonly handAdded?: HandAddedUnits;
  /** カリキュラムコード 0–83, each once (briefing L727-735): collected, never judged by (S2). */
  readonly curriculumCodes?: readonly number[];
  /** Activities of 実地研修, each once; an empty list states that there are none. */
  readonly activities?: readonly ActivityId[];
  /** 実地研修 取得単位数 as the portal displayed it on `day`; in steps of 5 (briefing L80). */
  readonly practicalUnits?: { readonly units: number; readonly day: PlainDate; readonly origin: 'portal' };
  readonly applications?: readonly ApplicationEntry[];
  readonly certificates?: readonly CertificateEntry[];
  /** The neighbour scheme's three parts. */
  readonly familyPhysician?: FamilyPhysicianParts;
};

/** What a physician may state: the paper form's fields (briefing L626-661) and the standing that decides where to apply. */
export type Physician = {
  readonly name?: string;
  /** ふりがな */
  readonly kana?: string;
  /** 医籍登録番号, as text: a leading zero is part of it. */
  readonly registrationNumber?: string;
  readonly telephone?: string;
  readonly mail?: string;
  readonly membership?: 'member' | 'non-member';
  /** 臨床に従事する (briefing L58) */
  readonly clinical?: boolean;
  /** 申請先医師会 */
  readonly association?: string;
  readonly prefecture?: string;
  readonly delivery?: Delivery;
};

/** 修了証送付方法 (briefing L646-661): 発送 with 〒 and address, FAX with its number, or Mail with its address. */
export type Delivery =
  | { readonly by: 'post'; readonly postalCode?: string; readonly address?: string }
  | { readonly by: 'fax'; readonly number?: string }
  | { readonly by: 'mail'; readonly address?: string };

/**
 * Classroom training (座学研修) in steps of 0.5. `portal`: the total that the portal's 検索 displayed on `day`.
 * `attendance`: one lecture attended on `day`.
 */
export type ClassroomEntry = {
  readonly units: number;
  readonly day: PlainDate;
  readonly origin: 'portal' | 'attendance';
  readonly title?: string;
};

/** The five boxes of 単位追加申告書 (briefing L716-718), in steps of 0.5; `over-cap` above 5 where the form says 5単位まで. */
export type HandAddedUnits = {
  /** 講習会・学会等 (単位上限なし) */
  readonly lectures?: number;
  /** 医師国試問題作成 (5単位まで) */
  readonly examQuestions?: number;
  /** 研修等指導 (5単位まで) */
  readonly teaching?: number;
  /** 体験学習 (単位上限なし) */
  readonly experiential?: number;
  /** 論文等執筆 (5単位まで) */
  readonly papers?: number;
};

export type ApplicationEntry = {
  /** ISO 8601 with +09:00; to the minute, as the portal shows it, or finer. */
  readonly appliedAt: string;
  readonly status: ApplicationStatus;
  readonly scheme: SchemeId;
  /** 申請(申告)年度 */
  readonly fiscalYear?: number;
  /** Why it was returned (briefing L474). */
  readonly reason?: string;
};

export type CertificateEntry = {
  readonly scheme: SchemeId;
  /** The day printed on the certificate. */
  readonly day: PlainDate;
  readonly fiscalYear?: number;
  /** The name printed on the certificate. */
  readonly name?: string;
};

export type FamilyPhysicianParts = {
  /** 基本研修: the 日医生涯教育認定証 (S30) */
  readonly basic?: { readonly issuedOn?: PlainDate; readonly validUntil?: PlainDate };
  /** 応用研修: lectures attended; `group` is ①–⑥ (S32) */
  readonly applied?: readonly {
    readonly title: string;
    readonly day: PlainDate;
    readonly units: number;
    readonly group?: number;
  }[];
  /** 実地研修 */
  readonly practical?: readonly { readonly label: string; readonly units?: number }[];
};
