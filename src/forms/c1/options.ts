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
