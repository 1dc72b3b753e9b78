import {
  type AgencyContribution,
  type FamilyContribution,
  type InterventionsContribution,
  type PupilContribution,
  type StaffContribution,
  TAKING_PART,
} from '../../domain/contribution/contribution-answers';
import { cell, printedAsAsked, questionsFor } from '../ask';
import type { FormOf, KeyOf, Section } from '../form';
import { contributionRequest, isAvailable } from './contribution-request';

const evidence = { must: 'R-NPT-25', effect: 'reason', when: isAvailable } as const;

const staff = questionsFor<KeyOf<StaffContribution>>('c15Staff');
const staffSections: readonly Section<KeyOf<StaffContribution>, string>[] = [
  contributionRequest,
  staff.section('evidence', [
    staff.text('subject', 120, evidence),
    staff.longText('strengths', evidence),
    staff.longText('concerns', { ...evidence, hint: true }),
    staff.list('strategies', [cell.text('strategy', 500, 'needed'), cell.longText('result', 'needed')]),
    staff.longText('attendance'),
    staff.longText('attainment'),
  ]),
];

/** C15, the evidence of school staff. */
export const staffContributionForm: FormOf<StaffContribution> = {
  id: 'c15Staff',
  version: 1,
  titleKey: 'form.c15Staff.title',
  sections: staffSections,
  printedParts: printedAsAsked(staffSections),
};

const pupil = questionsFor<KeyOf<PupilContribution>>('c15Pupil');
const pupilSections: readonly Section<KeyOf<PupilContribution>, string>[] = [
  contributionRequest,
  pupil.section('view', [
    pupil.person('helper', ['keyAdult'], { must: 'R-NPT-21', when: isAvailable }),
    pupil.longText('whatMatters', evidence),
    pupil.longText('whoMatters'),
    pupil.longText('works', evidence),
    pupil.longText('doesNotWork', evidence),
    pupil.longText('wantToChange', evidence),
    pupil.text('whoToInvite', 500),
    pupil.choice('takingPart', TAKING_PART),
  ]),
];

/** C15, the pupil's own contribution. */
export const pupilContributionForm: FormOf<PupilContribution> = {
  id: 'c15Pupil',
  version: 1,
  titleKey: 'form.c15Pupil.title',
  sections: pupilSections,
  printedParts: printedAsAsked(pupilSections),
};

const family = questionsFor<KeyOf<FamilyContribution>>('c15Family');
const familySections: readonly Section<KeyOf<FamilyContribution>, string>[] = [
  contributionRequest,
  family.section('view', [
    family.longText('worksAtHome', evidence),
    family.longText('worksAtSchool', evidence),
    family.longText('worries'),
    family.longText('hopes', evidence),
    family.longText('familyCanDo'),
    family.text('bestTime', 500),
    family.text('bestPlace', 500),
    family.yesNo('interpreter', 'there'),
    family.yesNo('childcare', 'there'),
    family.text('supporter', 120),
  ]),
];

/** C15, the contribution of parents and carers. */
export const familyContributionForm: FormOf<FamilyContribution> = {
  id: 'c15Family',
  version: 1,
  titleKey: 'form.c15Family.title',
  sections: familySections,
  printedParts: printedAsAsked(familySections),
};

const agency = questionsFor<KeyOf<AgencyContribution>>('c15Agency');
const agencySections: readonly Section<KeyOf<AgencyContribution>, string>[] = [
  contributionRequest,
  agency.section('support', [
    agency.text('agency', 120, evidence),
    agency.date('involvedFrom'),
    agency.date('involvedTo'),
    agency.longText('currentSupport', evidence),
    agency.longText('recommendation'),
    agency.yesNo('canAttend', 'is'),
    agency.longText('actionOffered'),
  ]),
];

/** C15, the summary of the support an agency gives now. */
export const agencyContributionForm: FormOf<AgencyContribution> = {
  id: 'c15Agency',
  version: 1,
  titleKey: 'form.c15Agency.title',
  sections: agencySections,
  printedParts: printedAsAsked(agencySections),
};

const interventions = questionsFor<KeyOf<InterventionsContribution>>('c15Interventions');
const interventionsSections: readonly Section<KeyOf<InterventionsContribution>, string>[] = [
  contributionRequest,
  interventions.section('interventions', [
    interventions.list(
      'interventions',
      [
        cell.text('name', 500, 'needed'),
        cell.date('from'),
        cell.date('to'),
        cell.text('by', 120),
        cell.longText('result', 'needed'),
        cell.text('idpOutcome', 500),
      ],
      evidence,
    ),
  ]),
];

/** C15, all existing and previous interventions, with any IDP. */
export const interventionsContributionForm: FormOf<InterventionsContribution> = {
  id: 'c15Interventions',
  version: 1,
  titleKey: 'form.c15Interventions.title',
  sections: interventionsSections,
  printedParts: printedAsAsked(interventionsSections),
};
