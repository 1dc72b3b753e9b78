import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import {
  type NotifiedPlacement,
  type ProviderEvent,
  providerRegister,
} from '../../../src/domain/provider/provider-register';

const today = day('2026-11-10');
const placement = (caseRef: string, providerId: string, start: string, more: Partial<NotifiedPlacement> = {}) => ({
  caseRef,
  providerId,
  providerName: `Provider ${providerId}`,
  start: day(start),
  ...more,
});
const event = (kind: ProviderEvent['kind'], on: string, providerId = 'a'): ProviderEvent => ({
  kind,
  on: day(on),
  providerId,
});

describe('The register of providers', () => {
  it('has a line for each provider that was notified by the day (R-NPT-85)', () => {
    const placements = [
      placement('PSP-0003', 'a', '2026-10-05'),
      placement('PSP-0001', 'a', '2026-09-07', { end: day('2026-11-09'), providerName: 'Former name' }),
      placement('PSP-0002', 'a', '2026-09-14', { end: today }),
      placement('PSP-0009', 'z', '2026-11-11'),
    ];
    const events = [
      event('visit', '2026-10-12'),
      event('visit', '2026-09-21'),
      event('visit', '2026-09-14'),
      event('visit', '2026-11-11'),
      event('visit', '2026-11-02', 'b'),
      event('concern', '2026-10-12'),
      event('concern', '2026-10-13'),
      event('concernResolved', today),
    ];
    expect(providerRegister(placements, events, today)).toEqual([
      {
        providerId: 'a',
        providerName: 'Provider a',
        firstUsedOn: '2026-09-07',
        openCases: ['PSP-0002', 'PSP-0003'],
        lastVisitOn: '2026-10-12',
        openConcerns: 1,
        why: {
          rule: 'R-NPT-85',
          clause: 'Monitoring and reviewing an alternative provision',
          inputs: { placements: 3 },
          on: today,
        },
      },
    ]);
  });

  it('puts most open pupils first, then names in order (R-NPT-85)', () => {
    const placements = [
      placement('PSP-0001', 'c', '2026-09-07'),
      placement('PSP-0002', 'b', '2026-09-08'),
      placement('PSP-0003', 'd', '2026-09-09'),
      placement('PSP-0004', 'd', '2026-09-10'),
      placement('PSP-0005', 'a', '2026-09-11', { end: day('2026-10-01') }),
    ];
    expect(providerRegister(placements, [], today).map(({ providerId }) => providerId)).toEqual(['d', 'b', 'c', 'a']);
  });

  it('has the one visit there was, and the name that was notified last (R-NPT-85)', () => {
    const placements = [
      placement('PSP-0001', 'a', '2026-09-07', { providerName: 'Former name' }),
      placement('PSP-0002', 'a', '2026-09-07', { providerName: 'New name' }),
    ];
    expect(providerRegister(placements, [event('visit', '2026-10-12')], today)).toMatchObject([
      { providerName: 'New name', lastVisitOn: '2026-10-12' },
    ]);
  });

  it('counts a pupil once, includes a start today, and never has fewer than no concerns (R-NPT-85)', () => {
    const placements = [placement('PSP-0001', 'a', '2026-09-07'), placement('PSP-0001', 'a', '2026-11-10')];
    const [line] = providerRegister(placements, [event('concernResolved', '2026-10-01')], today);
    expect(line).toEqual({
      providerId: 'a',
      providerName: 'Provider a',
      firstUsedOn: '2026-09-07',
      openCases: ['PSP-0001'],
      openConcerns: 0,
      why: {
        rule: 'R-NPT-85',
        clause: 'Monitoring and reviewing an alternative provision',
        inputs: { placements: 2 },
        on: today,
      },
    });
  });
});
