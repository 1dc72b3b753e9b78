import type { CasePerson, Role } from './person';

/** Who may lead a case for the school (R-NPT-04): the senior lead, or who stands in for them. */
const LEAD_ROLES: readonly Role[] = ['schoolLead', 'coordinator', 'headteacher'];

/** The people who may be named as the lead of a case: of a leading role, and with a name. */
export const possibleLeads = (people: readonly CasePerson[]): CasePerson[] =>
  people.filter(({ role, name }) => LEAD_ROLES.includes(role) && name.trim() !== '');
