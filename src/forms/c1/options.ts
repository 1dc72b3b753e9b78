import type { Role } from '../../domain/person/person';
import type { Option } from '../form';

export const ROLE_OPTIONS: readonly Option<Role>[] = [
  { value: 'pupil', labelKey: 'form.role.pupil' },
  { value: 'parentCarer', labelKey: 'form.role.parentCarer' },
  { value: 'fosterCarer', labelKey: 'form.role.fosterCarer' },
  { value: 'chosenAdult', labelKey: 'form.role.chosenAdult' },
  { value: 'socialWorker', labelKey: 'form.role.socialWorker' },
  { value: 'schoolLead', labelKey: 'form.role.schoolLead' },
  { value: 'coordinator', labelKey: 'form.role.coordinator' },
  { value: 'headteacher', labelKey: 'form.role.headteacher' },
  { value: 'alnCo', labelKey: 'form.role.alnCo' },
  { value: 'keyAdult', labelKey: 'form.role.keyAdult' },
  { value: 'dsl', labelKey: 'form.role.dsl' },
  { value: 'office', labelKey: 'form.role.office' },
  { value: 'ewo', labelKey: 'form.role.ewo' },
  { value: 'wbs', labelKey: 'form.role.wbs' },
  { value: 'alnst', labelKey: 'form.role.alnst' },
  { value: 'deso', labelKey: 'form.role.deso' },
  { value: 'pspOfficer', labelKey: 'form.role.pspOfficer' },
  { value: 'partner', labelKey: 'form.role.partner' },
  { value: 'provider', labelKey: 'form.role.provider' },
  { value: 'other', labelKey: 'form.role.other' },
];

/** Roles whose presence makes question C1-22 (other professionals) required. */
export const PROFESSIONAL_ROLES: readonly Role[] = [
  'socialWorker',
  'ewo',
  'wbs',
  'deso',
  'pspOfficer',
  'partner',
  'provider',
];

/** The thirteen factors of Stage Four, in the order of the guidance (R-NPT-30). */
export const FACTORS = [
  { value: 'health', labelKey: 'form.factors.health' },
  { value: 'wellbeing', labelKey: 'form.factors.wellbeing' },
  { value: 'adverseExperiences', labelKey: 'form.factors.adverseExperiences' },
  { value: 'home', labelKey: 'form.factors.home' },
  { value: 'learning', labelKey: 'form.factors.learning' },
  { value: 'educationalHistory', labelKey: 'form.factors.educationalHistory' },
  { value: 'personalRelationships', labelKey: 'form.factors.personalRelationships' },
  { value: 'schoolRelationships', labelKey: 'form.factors.schoolRelationships' },
  { value: 'events', labelKey: 'form.factors.events' },
  { value: 'perceptions', labelKey: 'form.factors.perceptions' },
  { value: 'behaviours', labelKey: 'form.factors.behaviours' },
  { value: 'attendance', labelKey: 'form.factors.attendance' },
  { value: 'attachment', labelKey: 'form.factors.attachment' },
] as const satisfies readonly Option[];

/** Who may say the reason in their own words (C1 16), and whose view of what is working an entry is (C1 18). */
export const PERSPECTIVE_OPTIONS = [
  { value: 'pupil', labelKey: 'form.working.source.option.pupil' },
  { value: 'family', labelKey: 'form.working.source.option.family' },
  { value: 'agency', labelKey: 'form.working.source.option.agency' },
  { value: 'school', labelKey: 'form.working.source.option.school' },
] as const satisfies readonly Option[];

/** The same values as the domain's year groups: nursery, reception, 1 to 13. */
export const YEAR_GROUP_OPTIONS = [
  { value: 'N', labelKey: 'form.yearGroup.option.N' },
  { value: 'R', labelKey: 'form.yearGroup.option.R' },
  { value: '1', labelKey: 'form.yearGroup.option.1' },
  { value: '2', labelKey: 'form.yearGroup.option.2' },
  { value: '3', labelKey: 'form.yearGroup.option.3' },
  { value: '4', labelKey: 'form.yearGroup.option.4' },
  { value: '5', labelKey: 'form.yearGroup.option.5' },
  { value: '6', labelKey: 'form.yearGroup.option.6' },
  { value: '7', labelKey: 'form.yearGroup.option.7' },
  { value: '8', labelKey: 'form.yearGroup.option.8' },
  { value: '9', labelKey: 'form.yearGroup.option.9' },
  { value: '10', labelKey: 'form.yearGroup.option.10' },
  { value: '11', labelKey: 'form.yearGroup.option.11' },
  { value: '12', labelKey: 'form.yearGroup.option.12' },
  { value: '13', labelKey: 'form.yearGroup.option.13' },
] as const satisfies readonly Option[];
