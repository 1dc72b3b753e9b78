import { describe, expect, it } from 'vitest';
import { draftOf, optionalPlaces, readDraft } from '../../../src/ui/settings/settings-draft';
import { aSettings, email } from '../../support/builders';
import { deps } from '../../support/school-world';

const optional = optionalPlaces(deps.pack);
const base = aSettings();
const settings = aSettings({
  mailboxes: { ...base.mailboxes, wbs: email('wbs@npt.gov.uk'), transport: email('educationtransport@npt.gov.uk') },
});

describe('readDraft', () => {
  it('keeps the mailboxes that the form does not ask for', () => {
    expect(readDraft(draftOf(settings), settings, optional)).toEqual({ settings });
  });

  it('takes away a mailbox that was emptied in the form', () => {
    const draft = draftOf(settings);
    const { record: _emptied, ...mailboxes } = settings.mailboxes;
    expect(readDraft({ ...draft, mailboxes: { ...draft.mailboxes, record: '' } }, settings, optional)).toEqual({
      settings: { ...settings, mailboxes },
    });
  });
});
