import type { Role } from '../person/person';
import { keyStageOf } from '../pupil/key-stage';
import { YEAR_GROUPS, type YearGroup } from '../pupil/year-group';

/** Where a pupil stands in the Partnership Inclusion Programme of South Gloucestershire (R-SG-01 to 45). */
export type Standing = 'outside' | 'stageOne' | 'stageTwo' | 'stageThree' | 'left';
export type Stage = 'stageOne' | 'stageTwo' | 'stageThree';

/** Who takes part in a meeting of the programme, in the words of its document. */
export type StageRole = 'lead' | 'supportService' | 'pupil' | 'parentCarer' | 'laRepresentative';

/** The roles of a case that each of them stands for. */
export const ROLES_OF: Readonly<Record<StageRole, readonly Role[]>> = {
  lead: ['schoolLead', 'coordinator'],
  supportService: ['partner', 'wbs', 'ewo'],
  pupil: ['pupil'],
  parentCarer: ['parentCarer', 'fosterCarer'],
  laRepresentative: ['pspOfficer'],
};

/** What may be agreed at Stage 3 instead of a permanent exclusion (R-SG-43). */
export const ALTERNATIVES = [
  'supportedTransfer',
  'reInduction',
  'jointPlanning',
  'workToLearn',
  'college',
  'pruReferral',
] as const;
export type Alternative = (typeof ALTERNATIVES)[number];

/** R-SG-01: the programme belongs to secondary schools, Year 7 and above. */
export const isSecondary = (yearGroup: YearGroup): boolean =>
  YEAR_GROUPS.indexOf(yearGroup) >= YEAR_GROUPS.indexOf('7');

/** R-SG-43: Key Stage 4 is Years 10 and 11. */
export const isKeyStageFour = (yearGroup: string): boolean => keyStageOf(yearGroup) === 4;
