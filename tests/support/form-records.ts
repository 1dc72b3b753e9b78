import type { z } from 'zod/mini';
import { AuditAnswersSchema, AuditRecordSchema } from '../../src/domain/audit/audit-record';
import { ChecklistAnswersSchema, ChecklistRecordSchema } from '../../src/domain/checklist/checklist-record';
import * as contribution from '../../src/domain/contribution/contribution-answers';
import { DeclarationAnswersSchema, DeclarationRecordSchema } from '../../src/domain/declaration/declaration-record';
import { FORM_IDS, type FormId } from '../../src/domain/form/form-id';
import * as ks3 from '../../src/domain/ks3/ks3-sheets';
import { PlacementAnswersSchema, PlacementRecordSchema } from '../../src/domain/placement/placement-record';
import { UnitReferralAnswersSchema, UnitReferralRecordSchema } from '../../src/domain/referral/referral-record';
import {
  CollegePlacementAnswersSchema,
  CollegePlacementRecordSchema,
} from '../../src/domain/referral/referral-record-placement';
import { ReviewAnswersSchema, ReviewRecordSchema } from '../../src/domain/review/review-record';
import * as stage from '../../src/domain/stage/stage-record';
import { TimetableAnswersSchema, TimetableRecordSchema } from '../../src/domain/timetable/timetable-record';
import {
  ReducedTimetableAnswersSchema,
  ReducedTimetableRecordSchema,
} from '../../src/domain/timetable/timetable-record-reduced';
import { TravelRequestAnswersSchema, TravelRequestRecordSchema } from '../../src/domain/travel/travel-request-record';
import { OutcomeSequenceRecordSchema, OutcomeSequenceSchema } from '../../src/domain/worksheet/outcome-sequence';
import { SupportSequenceRecordSchema, SupportSequenceSchema } from '../../src/domain/worksheet/support-sequence';
import type { AnyForm } from '../../src/forms/form';
import { FORMS } from '../../src/forms/forms';

interface StoredAs {
  readonly answers: z.ZodMiniObject;
  readonly record: z.ZodMiniObject;
}

/** How each form but the plan is stored; one that is added does not compile until it stands here. */
const STORED_AS: Record<Exclude<FormId, 'c1'>, StoredAs> = {
  c2: { answers: ReviewAnswersSchema, record: ReviewRecordSchema },
  c3: { answers: TimetableAnswersSchema, record: TimetableRecordSchema },
  c4: { answers: ReducedTimetableAnswersSchema, record: ReducedTimetableRecordSchema },
  c5: { answers: ChecklistAnswersSchema, record: ChecklistRecordSchema },
  c6: { answers: AuditAnswersSchema, record: AuditRecordSchema },
  c7: { answers: PlacementAnswersSchema, record: PlacementRecordSchema },
  c8: { answers: DeclarationAnswersSchema, record: DeclarationRecordSchema },
  c9: { answers: OutcomeSequenceSchema, record: OutcomeSequenceRecordSchema },
  c10: { answers: SupportSequenceSchema, record: SupportSequenceRecordSchema },
  c11: { answers: TravelRequestAnswersSchema, record: TravelRequestRecordSchema },
  c12Unit: { answers: UnitReferralAnswersSchema, record: UnitReferralRecordSchema },
  c12Placement: { answers: CollegePlacementAnswersSchema, record: CollegePlacementRecordSchema },
  c13Stage1: { answers: stage.StageOneAnswersSchema, record: stage.StageOneRecordSchema },
  c13Stage2: { answers: stage.StageTwoAnswersSchema, record: stage.StageTwoRecordSchema },
  c13Stage3: { answers: stage.StageThreeAnswersSchema, record: stage.StageThreeRecordSchema },
  c14Meeting: { answers: ks3.ReferralMeetingSheetSchema, record: ks3.ReferralMeetingRecordSchema },
  c14Family: { answers: ks3.FamilyDiscussionSheetSchema, record: ks3.FamilyDiscussionRecordSchema },
  c14Pupil: { answers: ks3.PupilViewsSheetSchema, record: ks3.PupilViewsRecordSchema },
  c15Staff: { answers: contribution.StaffContributionSchema, record: contribution.StaffContributionRecordSchema },
  c15Pupil: { answers: contribution.PupilContributionSchema, record: contribution.PupilContributionRecordSchema },
  c15Family: { answers: contribution.FamilyContributionSchema, record: contribution.FamilyContributionRecordSchema },
  c15Agency: { answers: contribution.AgencyContributionSchema, record: contribution.AgencyContributionRecordSchema },
  c15Interventions: {
    answers: contribution.InterventionsContributionSchema,
    record: contribution.InterventionsContributionRecordSchema,
  },
};

/** Every form but the plan, with how it is stored. */
export const FORM_RECORDS: readonly (readonly [id: FormId, form: AnyForm, storedAs: StoredAs])[] = FORM_IDS.flatMap(
  (id) => {
    const form = FORMS.find((known) => known.id === id);
    return id === 'c1' || form === undefined ? [] : [[id, form, STORED_AS[id]] as const];
  },
);
