// As much of office.js as the pane asks for at its start: an appointment that its organiser writes.
globalThis.Office = {
  HostType: { Outlook: 'Outlook' },
  MailboxEnums: { ItemType: { Appointment: 'appointment' } },
  EventType: {},
  context: {
    displayLanguage: 'en-GB',
    officeTheme: undefined,
    requirements: { isSetSupported: () => false },
    mailbox: {
      userProfile: { emailAddress: 'office@example.org' },
      addHandlerAsync: () => undefined,
      item: {
        itemType: 'appointment',
        subject: { setAsync: () => undefined },
        addHandlerAsync: () => undefined,
      },
    },
  },
  onReady: () => Promise.resolve({ host: 'Outlook' }),
};
