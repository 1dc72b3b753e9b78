import { describe, expect, it } from 'vitest';
import npt from '../../src/policy/packs/npt/pack.json';
import { parsePack } from '../../src/policy/parse-pack';

describe('parsePack', () => {
  it('reads the pack of Neath Port Talbot', () => {
    const parsed = parsePack(npt);
    expect(parsed).toMatchObject({ ok: true, value: { id: 'npt', country: 'wales' } });
  });

  it('keeps the figures of the guidance: 42 days, 84 days, 24 hours in Year 9', () => {
    const parsed = parsePack(npt);
    if (!parsed.ok) throw new Error('the pack does not parse');
    const { reviewSchedule, rtt, fullTimeHours } = parsed.value;
    expect(reviewSchedule?.value.later.hard).toBe(42);
    expect(rtt?.maximumDays?.value).toBe(84);
    expect(fullTimeHours?.value['9']).toBe(24 * 60);
  });

  it('names the place of a value that is wrong', () => {
    const parsed = parsePack({ ...npt, noticeSchoolDays: { value: 'ten', status: 'default', source: 'stageThree' } });
    expect(parsed).toEqual({
      ok: false,
      failure: { kind: 'invalid', issues: [{ code: 'pack.wrong', path: 'noticeSchoolDays.value', effect: 'block' }] },
    });
  });

  it('refuses a value whose source is not listed', () => {
    const parsed = parsePack({ ...npt, noticeSchoolDays: { value: 10, status: 'default', source: 'hearsay' } });
    expect(parsed.ok).toBe(false);
  });
});
