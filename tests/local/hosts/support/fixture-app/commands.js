// Stops "blocked", never answers for "silent", lets everything else go.
Office.actions.associate('onAppointmentSendHandler', (event) => {
  Office.context.mailbox.item.subject.getAsync(({ value }) => {
    if (value.includes('silent')) return;
    if (value.includes('blocked')) event.completed({ allowEvent: false, errorMessage: 'The EWO is missing.' });
    else event.completed({ allowEvent: true });
  });
});

// Writes into every new appointment, as an event of the manifest wants it.
Office.actions.associate('onNewAppointmentHandler', (event) => {
  Office.context.mailbox.item.subject.setAsync('Written by the add-in', () => event.completed());
});
