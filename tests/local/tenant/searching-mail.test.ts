import { beforeEach, describe, expect, it } from 'vitest';
import { aFile, aMail, moveClockTo, to } from './a-mail';
import { type Api, aTenant, type OpenTenant, query } from './a-tenant';

let tenant: OpenTenant;
let alnCo: Api;

beforeEach(async () => {
  tenant = await aTenant();
  const lead = await tenant.as('lead');
  const body = { contentType: 'html', content: '<p>Attendance &amp; behaviour since <b>half-term</b></p>' };
  await lead('POST', '/me/sendMail', { message: { ...aMail, subject: 'Plan for PSP-0001', body } });
  await moveClockTo(tenant, '09:05:00');
  const ccRecipients = to('gareth.lloyd@brynglas.example');
  const message = {
    ...aMail,
    subject: 'Review of a planned meeting',
    ccRecipients,
    attachments: [aFile('minutes.txt', 'x')],
  };
  await lead('POST', '/me/sendMail', { message });
  alnCo = await tenant.as('alnCo');
});

const search = (words: string, options: Record<string, string> = {}) =>
  alnCo('GET', `/me/messages${query({ $search: words, ...options })}`);
const subjectsFor = async (words: string) =>
  (await search(words)).json.value.map(({ subject }: { subject: string }) => subject);

describe('searching mail', () => {
  it.each([
    ['a word of a subject', '"plan"', ['Plan for PSP-0001']],
    ['the beginning of a word', '"plan*"', ['Review of a planned meeting', 'Plan for PSP-0001']],
    ['a word of an HTML body', '"behaviour"', ['Plan for PSP-0001']],
    ['words that need not stand together', '"half-term plan"', ['Plan for PSP-0001']],
    ['a phrase', '"\\"planned meeting\\""', ['Review of a planned meeting']],
    ['a phrase that is not there', '"\\"meeting planned\\""', []],
    ['the sender', '"angharad"', ['Review of a planned meeting', 'Plan for PSP-0001']],
    ['one property', '"subject:review"', ['Review of a planned meeting']],
    ['another property', '"body:review"', []],
    ['a whole address', '"cc:gareth.lloyd@brynglas.example"', ['Review of a planned meeting']],
    ['two properties', '"from:angharad AND subject:plan"', ['Plan for PSP-0001']],
    ['files', '"hasAttachments:true"', ['Review of a planned meeting']],
    ['the name of a file', '"attachment:minutes"', ['Review of a planned meeting']],
  ])('finds by %s, newest first', async (_, words, subjects) => {
    expect(await subjectsFor(words)).toEqual(subjects);
  });

  it('pages with a token', async () => {
    const first = await search('"plan*"', { $top: '1' });
    expect(first.json.value).toMatchObject([{ subject: 'Review of a planned meeting' }]);
    expect(first.json['@odata.nextLink']).toContain('skiptoken');
    const second = await alnCo('GET', first.json['@odata.nextLink']);
    expect(second.json.value).toMatchObject([{ subject: 'Plan for PSP-0001' }]);
    expect(second.json['@odata.nextLink']).toBeUndefined();
  });

  it.each([
    ['a filter', { $filter: 'isRead eq false' }, 'SearchWithFilter'],
    ['an order', { $orderby: 'subject' }, 'SearchWithOrderBy'],
    ['a count', { $count: 'true' }, 'SearchWithCount'],
  ])('refuses %s beside it', async (_, options, code) => {
    const { status, json } = await search('"plan"', options);
    expect([status, json.error.code]).toEqual([400, code]);
  });

  it.each(['plan', '""', '"plan'])('refuses %s, which is not words in quotes', async (words) => {
    expect((await search(words)).status).toBe(400);
  });

  it.each(['"plan OR review"', '"NOT plan"', '"(plan)"', '"received:today"'])(
    'answers 501 to %s rather than finding something else',
    async (words) => {
      expect((await search(words)).status).toBe(501);
    },
  );
});
