import { describe, expect, it } from 'vitest';
import { checkPupilView } from '../../../src/domain/pupil-view/check-pupil-view';

const heard = { view: 'Maths goes well', missingReason: '', keyAdult: 'Gareth Lloyd' };

describe('The view of the pupil', () => {
  it('is there, or a reason why it is not: never left out in silence (R-NPT-88)', () => {
    expect(checkPupilView(heard)).toEqual([]);
    expect(checkPupilView({ ...heard, view: ' ', missingReason: 'Did not want to say' })).toEqual([]);
    expect(checkPupilView({ ...heard, view: ' ', missingReason: ' ' })).toEqual([
      { code: 'pupilView.missing', path: 'view', effect: 'reason', rule: 'R-NPT-88' },
    ]);
  });

  it('has the help of a key adult (R-NPT-21)', () => {
    expect(checkPupilView({ ...heard, keyAdult: ' ' })).toEqual([
      { code: 'pupilView.keyAdultMissing', path: 'keyAdult', effect: 'block', rule: 'R-NPT-21' },
    ]);
  });
});
