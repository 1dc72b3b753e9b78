import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CopyFacts, copiesOfPlan, copyRecipients } from '../../../src/domain/dispatch/copies-of-plan';
import { aCase, PEOPLE, person, signedBy } from '../../support/builders';

const GRANDMOTHER = person('grandmother', 'Nesta Jones', 'other');
const FACTS: CopyFacts = {
  people: [...aCase().people, GRANDMOTHER],
  attendance: [
    { personId: 'lead', attended: 'attended' },
    { personId: 'keyAdult', attended: 'apologies' },
    { personId: 'grandmother', attended: 'attended' },
    { personId: 'stranger', attended: 'attended' },
  ],
  signatures: [signedBy('parentCarer'), signedBy('headteacher', { outcome: { kind: 'declined', reason: 'Away' } })],
  planVersion: 2,
};

describe('copyRecipients', () => {
  it('are people of the case who came or signed, in the order of the case (R-NPT-32)', () => {
    expect(copyRecipients(FACTS).map(({ id }) => id)).toEqual(['lead', 'parent', 'grandmother']);
  });
});

describe('copiesOfPlan', () => {
  it('B5 M11: one message for each signatory and attendee, by hand without an address (R-NPT-32)', () => {
    const message = (personId: string) => ({
      kind: 'M11',
      content: ['plan'],
      subject: 'mail.subject.copy',
      decision: {
        effect: 'auto',
        code: 'message.M11',
        why: { rule: 'R-NPT-32', clause: 'Stage Four: Conducting the meeting', inputs: { planVersion: 2, personId } },
      },
      tasks: [],
    });
    expect(copiesOfPlan(FACTS)).toEqual([
      { ...message('lead'), to: ['angharad.rees@brynglas.example'], issues: [] },
      { ...message('parent'), to: ['carys.jones@home.example'], issues: [] },
      {
        ...message('grandmother'),
        to: [],
        issues: [
          {
            code: 'message.handOver',
            path: 'grandmother',
            effect: 'warn',
            rule: 'R-NPT-32',
            params: { name: 'Nesta Jones' },
          },
        ],
      },
    ]);
  });

  it.each(['keyAdult', 'headteacher', 'stranger', 'nobody'])(
    'B5 M11: never to %s, who neither attended nor signed as a person of the case (R-NPT-32)',
    (personId) => {
      expect(copiesOfPlan(FACTS, [personId])).toMatchObject([
        {
          to: [],
          issues: [{ code: 'message.notThereNotSigned', path: personId, effect: 'block', rule: 'R-NPT-32' }],
        },
      ]);
    },
  );

  it('only ever goes to addresses of the case’s people, whoever is asked for', () => {
    const ids = fc.constantFrom('lead', 'parent', 'keyAdult', 'chosenAdult', 'thief', 'ewo');
    const attendance = fc.array(
      fc.record({
        personId: ids,
        attended: fc.constantFrom('attended' as const, 'apologies' as const, 'absent' as const),
      }),
    );
    const people = fc.subarray([PEOPLE.lead, PEOPLE.parent, PEOPLE.keyAdult, PEOPLE.chosenAdult, PEOPLE.ewo]);
    fc.assert(
      fc.property(people, attendance, fc.array(ids), (ofCase, came, asked) => {
        const facts = { people: ofCase, attendance: came, signatures: [signedBy('parentCarer')], planVersion: 1 };
        const known = ofCase.map(({ email }) => email);
        for (const { to } of [...copiesOfPlan(facts), ...copiesOfPlan(facts, asked)]) {
          expect(to.filter((address) => !known.includes(address))).toEqual([]);
        }
      }),
    );
  });
});
