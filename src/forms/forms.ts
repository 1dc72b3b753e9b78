import { planForm } from './c1/plan.form';
import { reviewForm } from './c2/review.form';
import { timetableForm } from './c3/timetable.form';
import { reducedTimetableForm } from './c4/reduced-timetable.form';
import { checklistForm } from './c5/checklist.form';
import { auditForm } from './c6/audit.form';
import { placementForm } from './c7/placement.form';
import { declarationForm } from './c8/declaration.form';
import { outcomeSequenceForm } from './c9/outcome-sequence.form';
import { supportSequenceForm } from './c10/support-sequence.form';
import { travelRequestForm } from './c11/travel-request.form';
import { collegePlacementForm } from './c12/college-placement.form';
import { unitReferralForm } from './c12/unit-referral.form';
import { stageOneForm } from './c13/stage-one.form';
import { stageThreeForm } from './c13/stage-three.form';
import { stageTwoForm } from './c13/stage-two.form';
import { familyDiscussionForm, pupilViewsForm, referralMeetingForm } from './c14/ks3-sheets';
import {
  agencyContributionForm,
  familyContributionForm,
  interventionsContributionForm,
  pupilContributionForm,
  staffContributionForm,
} from './c15/contribution-forms';
import type { AnyForm } from './form';

/** Every form the product asks, in the order of the specification. */
export const FORMS: readonly AnyForm[] = [
  planForm,
  reviewForm,
  timetableForm,
  reducedTimetableForm,
  checklistForm,
  auditForm,
  placementForm,
  declarationForm,
  outcomeSequenceForm,
  supportSequenceForm,
  travelRequestForm,
  unitReferralForm,
  collegePlacementForm,
  stageOneForm,
  stageTwoForm,
  stageThreeForm,
  referralMeetingForm,
  familyDiscussionForm,
  pupilViewsForm,
  staffContributionForm,
  pupilContributionForm,
  familyContributionForm,
  agencyContributionForm,
  interventionsContributionForm,
];
