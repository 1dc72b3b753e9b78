const en = {
  title: 'Pastoral Support, tried at home',
  intro: 'A school and its local authority, both invented, on this computer only. Choose a door.',
  doors: {
    book: { title: 'Book', sentence: 'Invite the right people to a meeting, from a new appointment in Outlook.' },
    track: { title: 'Track', sentence: 'See every case, fill in the plan and sign it, in a channel of Teams.' },
    authority: { title: 'Authority', sentence: 'Read what arrives at the authority, in its shared mailbox.' },
  },
  youAre: (name: string, role: string) => `You are ${name}, ${role}.`,
  tryFirst: 'What to try first',
  /** In the order of the doors that lead there: track, book, track, authority. */
  steps: [
    'Track: add the tab to the channel, then open a case for a pupil.',
    'Book: make a new appointment in Outlook and choose the case in the pane beside it.',
    'Track: record the meeting, fill in the plan and sign it.',
    'Authority: read what has arrived at the authority, without anyone having pressed Send.',
  ],
};

const cy: typeof en = {
  title: 'Pastoral Support, ar brawf gartref',
  intro: 'Ysgol a’i hawdurdod lleol, y ddau’n ddychmygol, ar y cyfrifiadur hwn yn unig. Dewiswch ddrws.',
  doors: {
    book: { title: 'Trefnu', sentence: 'Gwahoddwch y bobl iawn i gyfarfod, o apwyntiad newydd yn Outlook.' },
    track: { title: 'Dilyn', sentence: 'Gweld pob achos, llenwi’r cynllun a’i lofnodi, mewn sianel yn Teams.' },
    authority: { title: 'Awdurdod', sentence: 'Darllen yr hyn sy’n cyrraedd yr awdurdod, yn ei flwch post a rennir.' },
  },
  youAre: (name, role) => `Chi yw ${name}, ${role}.`,
  tryFirst: 'Beth i roi cynnig arno gyntaf',
  steps: [
    'Dilyn: ychwanegwch y tab at y sianel, yna agorwch achos i ddisgybl.',
    'Trefnu: gwnewch apwyntiad newydd yn Outlook a dewis yr achos yn y cwarel wrth ei ymyl.',
    'Dilyn: cofnodwch y cyfarfod, llenwch y cynllun a’i lofnodi.',
    'Awdurdod: darllenwch beth sydd wedi cyrraedd yr awdurdod, heb i neb bwyso Anfon.',
  ],
};

/** What the start page and the first steps say. */
export const startWords = { en, cy };
