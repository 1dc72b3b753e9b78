import { expect, test } from 'vitest';
import { planMailBody, planMailSubject } from '../../../src/workflows/mail/plan-mail';
import { aLockedPlan, aSettings, OTHER_HASH, SOME_HASH } from '../../support/builders';
import { deps, REF } from '../../support/school-world';

const dispatch = { kind: 'M2', rule: 'R-NPT-52', caseRef: REF, contentHash: SOME_HASH, resendNo: 0 } as const;
const attachment = { name: 'PSP-0142-v1.pdf', size: 10, sha256: OTHER_HASH };

test('the subject holds the reference and the version only', async () => {
  expect(planMailSubject(await deps.words('en'), aLockedPlan())).toBe('PSP plan - PSP-0142 v1');
});

test('a school name cannot put markup or a new line into the message', async () => {
  const settings = aSettings({ schoolName: '<img src=x onerror=alert(1)>\r\nBcc: somebody' });
  const body = planMailBody(await deps.words('en'), settings, dispatch, attachment);
  expect(body).not.toContain('<img');
  expect(body).not.toMatch(/[\r\n]/);
  expect(body).toContain('&lt;img src=x onerror=alert(1)&gt; Bcc: somebody');
});

test('the body says why it comes, shows both hashes and whom to answer, in both languages', async () => {
  for (const language of ['en', 'cy'] as const) {
    const body = planMailBody(await deps.words(language), aSettings(), dispatch, attachment);
    expect(body).toContain(`lang="${language}"`);
    for (const fact of ['R-NPT-52', 'aaaa aaaa aaaa aaaa', OTHER_HASH, 'angharad.rees@brynglas.example']) {
      expect(body).toContain(fact);
    }
  }
});
