import { z } from 'zod/mini';
import * as answer from '../form/answer-types';
import { filledForm } from '../form/filled-form';

export const CONTRIBUTION_CHANNELS = ['meeting', 'phone', 'email', 'paper', 'online'] as const;
export const CONTRIBUTION_LANGUAGES = ['cy', 'en', 'other'] as const;
export const TAKING_PART = ['inPerson', 'online', 'inWriting', 'throughAdult', 'notAtAll'] as const;

/** What every contribution of Stage Two says about itself (C15). `dueOn` is worked out by the calendar rules. */
const request = {
  requestedOn: answer.date(),
  dueOn: answer.date(),
  receivedOn: answer.date(),
  from: answer.text(120),
  role: answer.text(120),
  channel: answer.choice(CONTRIBUTION_CHANNELS),
  language: answer.choice(CONTRIBUTION_LANGUAGES),
  notAvailableReason: answer.text(500),
};

export const StaffContributionSchema = answer.formAnswers({
  ...request,
  subject: answer.text(120),
  strengths: answer.longText(),
  concerns: answer.longText(),
  strategies: answer.rows({ strategy: answer.cellText(500), result: answer.cellText(1000) }),
  attendance: answer.longText(),
  attainment: answer.longText(),
});
export type StaffContribution = z.infer<typeof StaffContributionSchema>;

export const PupilContributionSchema = answer.formAnswers({
  ...request,
  helper: answer.text(120),
  whatMatters: answer.longText(),
  whoMatters: answer.longText(),
  works: answer.longText(),
  doesNotWork: answer.longText(),
  wantToChange: answer.longText(),
  whoToInvite: answer.text(500),
  takingPart: answer.choice(TAKING_PART),
});
export type PupilContribution = z.infer<typeof PupilContributionSchema>;

export const FamilyContributionSchema = answer.formAnswers({
  ...request,
  worksAtHome: answer.longText(),
  worksAtSchool: answer.longText(),
  worries: answer.longText(),
  hopes: answer.longText(),
  familyCanDo: answer.longText(),
  bestTime: answer.text(500),
  bestPlace: answer.text(500),
  interpreter: answer.yesNo(),
  childcare: answer.yesNo(),
  supporter: answer.text(120),
});
export type FamilyContribution = z.infer<typeof FamilyContributionSchema>;

export const AgencyContributionSchema = answer.formAnswers({
  ...request,
  agency: answer.text(120),
  involvedFrom: answer.date(),
  involvedTo: answer.date(),
  currentSupport: answer.longText(),
  recommendation: answer.longText(),
  canAttend: answer.yesNo(),
  actionOffered: answer.longText(),
});
export type AgencyContribution = z.infer<typeof AgencyContributionSchema>;

export const InterventionsContributionSchema = answer.formAnswers({
  ...request,
  interventions: answer.rows({
    name: answer.cellText(500),
    from: answer.date(),
    to: answer.date(),
    by: answer.cellText(120),
    result: answer.cellText(1000),
    idpOutcome: answer.cellText(500),
  }),
});
export type InterventionsContribution = z.infer<typeof InterventionsContributionSchema>;

export const StaffContributionRecordSchema = filledForm('c15Staff', StaffContributionSchema);
export const PupilContributionRecordSchema = filledForm('c15Pupil', PupilContributionSchema);
export const FamilyContributionRecordSchema = filledForm('c15Family', FamilyContributionSchema);
export const AgencyContributionRecordSchema = filledForm('c15Agency', AgencyContributionSchema);
export const InterventionsContributionRecordSchema = filledForm('c15Interventions', InterventionsContributionSchema);

/** What the request fields of all five have in common. */
export type ContributionRequest = z.infer<ReturnType<typeof requestSchema>>;
const requestSchema = () => z.object(request);
