import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/domain/person/person';
import { checkStageInvitations, type StagePerson } from '../../../src/domain/stage/check-stage-invitations';

const someone = (role: Role, personId: string = role): StagePerson => ({
  personId,
  name: `Name of ${personId}`,
  role,
});
const invited = (...roles: Role[]) => roles.map((role) => someone(role));
const facts = { earlier: [], servicesInvolved: true, reasons: {} };

describe('The invitations to a stage', () => {
  it('of Stage 1 name the LA representative, the family and the lead (R-SG-13)', () => {
    const all = invited('schoolLead', 'pupil', 'parentCarer', 'pspOfficer');
    expect(checkStageInvitations('stageOne', { ...facts, invited: all })).toEqual([]);
    expect(checkStageInvitations('stageOne', { ...facts, invited: [] })).toEqual([
      { code: 'stage.invite.lead', path: 'invited.lead', effect: 'block', rule: 'R-SG-10' },
      { code: 'stage.invite.pupil', path: 'invited.pupil', effect: 'block', rule: 'R-SG-13' },
      { code: 'stage.invite.parentCarer', path: 'invited.parentCarer', effect: 'block', rule: 'R-SG-13' },
      { code: 'stage.invite.laRepresentative', path: 'invited.laRepresentative', effect: 'block', rule: 'R-SG-13' },
    ]);
  });

  it('of Stage 2 name a support service where one is involved (R-SG-30)', () => {
    const family = invited('coordinator', 'pupil', 'fosterCarer');
    expect(checkStageInvitations('stageTwo', { ...facts, invited: family })).toEqual([
      { code: 'stage.invite.supportService', path: 'invited.supportService', effect: 'block', rule: 'R-SG-30' },
    ]);
    expect(checkStageInvitations('stageTwo', { ...facts, invited: family, servicesInvolved: false })).toEqual([]);
    const block = { effect: 'block', rule: 'R-SG-30' };
    expect(checkStageInvitations('stageTwo', { ...facts, invited: [], servicesInvolved: false })).toEqual([
      { ...block, code: 'stage.invite.lead', path: 'invited.lead' },
      { ...block, code: 'stage.invite.pupil', path: 'invited.pupil' },
      { ...block, code: 'stage.invite.parentCarer', path: 'invited.parentCarer' },
    ]);
  });

  it('of Stage 3 ask for the LA representative and everybody of earlier meetings, once each (R-SG-42)', () => {
    const earlier = [someone('partner', 'bst'), someone('parentCarer', 'mum'), someone('partner', 'bst')];
    const issues = checkStageInvitations('stageThree', {
      ...facts,
      earlier,
      invited: [someone('schoolLead'), someone('parentCarer', 'mum')],
    });
    expect(issues).toEqual([
      { code: 'stage.invite.laRepresentative', path: 'invited.laRepresentative', effect: 'reason', rule: 'R-SG-42' },
      {
        code: 'stage.invite.earlier',
        path: 'invited.bst',
        effect: 'reason',
        rule: 'R-SG-42',
        params: { name: 'Name of bst' },
      },
    ]);
  });

  it('of Stage 3 may leave somebody out with a reason (R-SG-42)', () => {
    const none = { ...facts, invited: [] };
    expect(checkStageInvitations('stageThree', { ...none, reasons: { 'R-SG-42': 'The post is vacant' } })).toEqual([]);
    const asked = { effect: 'reason', rule: 'R-SG-42' };
    expect(checkStageInvitations('stageThree', { ...none, reasons: { 'R-SG-42': ' ' } })).toEqual([
      { ...asked, code: 'stage.invite.lead', path: 'invited.lead' },
      { ...asked, code: 'stage.invite.laRepresentative', path: 'invited.laRepresentative' },
    ]);
  });
});
