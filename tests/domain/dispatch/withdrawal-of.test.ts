import { describe, expect, it } from 'vitest';
import { type WithdrawalFacts, withdrawalOf } from '../../../src/domain/dispatch/withdrawal-of';
import { email, PEOPLE, person } from '../../support/builders';

const withdraw = (more: Partial<WithdrawalFacts> = {}) =>
  withdrawalOf({
    sent: { kind: 'M2', to: [email('sfs@npt.gov.uk')] },
    reason: 'Sent for another pupil',
    people: [PEOPLE.parent, { ...PEOPLE.chosenAdult }],
    allowedDomains: ['npt.gov.uk'],
    ...more,
  });

describe('withdrawalOf', () => {
  it('B5 M12: goes to the same recipients with the reason', () => {
    expect(withdraw()).toEqual({
      kind: 'M12',
      to: ['sfs@npt.gov.uk'],
      content: ['withdrawal'],
      subject: 'mail.subject.withdrawal',
      issues: [],
      decision: { effect: 'auto', code: 'message.M12', why: { rule: 'B5-M12', inputs: { withdraws: 'M2' } } },
      tasks: [],
    });
  });

  it.each(['', '  '])('B5 M12: never with the reason %j', (reason) => {
    expect(withdraw({ reason }).issues).toEqual([
      { code: 'message.withdrawalReason', path: 'reason', effect: 'block', rule: 'B5-M12' },
    ]);
  });

  it('has no recipient when one is not allow-listed any more', () => {
    const to = [email('sfs@npt.gov.uk'), email('old@valley.example')];
    expect(withdraw({ sent: { kind: 'M2', to } })).toMatchObject({
      to: [],
      issues: [{ code: 'recipient.domain', path: '1', effect: 'block', params: { domain: 'valley.example' } }],
    });
  });

  it('withdraws a copy from people of the case only, whatever the case of the address', () => {
    const known = [email('Carys.Jones@home.example'), email('huw.parry@home.example')];
    expect(withdraw({ sent: { kind: 'M11', to: known } })).toMatchObject({ to: known, issues: [] });
    const people = [PEOPLE.parent, person('grandfather', 'Ieuan Jones', 'other')];
    expect(withdraw({ people, sent: { kind: 'M11', to: [email('carys.jones@home.example')] } }).issues).toEqual([]);
    const strange = [...known, email('sfs@npt.gov.uk')];
    expect(withdraw({ sent: { kind: 'M11', to: strange } })).toMatchObject({
      to: [],
      issues: [{ code: 'message.notOfCase', path: '2', effect: 'block', rule: 'B5-M12' }],
    });
  });
});
