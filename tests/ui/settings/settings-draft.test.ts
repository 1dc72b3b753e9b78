import { describe, expect, it } from 'vitest';
import { draftOf, readDraft } from '../../../src/ui/settings/settings-draft';
import { aSettings, email } from '../../support/builders';

const base = aSettings();
const settings = aSettings({
  mailboxes: { ...base.mailboxes, wbs: email('wbs@npt.gov.uk'), transport: email('educationtransport@npt.gov.uk') },
});

const OPTIONAL = ['ewo', 'record', 'sendFrom', 'headteacher'];

describe('readDraft', () => {
  it('keeps the mailboxes that the form does not ask for', () => {
    expect(readDraft(draftOf(settings), settings, OPTIONAL)).toEqual({ settings });
  });

  it('takes away a mailbox that was emptied in the form', () => {
    const draft = draftOf(settings);
    const { record: _emptied, ...mailboxes } = settings.mailboxes;
    expect(readDraft({ ...draft, mailboxes: { ...draft.mailboxes, record: '' } }, settings, OPTIONAL)).toEqual({
      settings: { ...settings, mailboxes },
    });
  });
});
