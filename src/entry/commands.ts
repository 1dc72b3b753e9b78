Office.actions.associate('onAppointmentSendHandler', (event: { completed(answer: { allowEvent: boolean }): void }) => {
  event.completed({ allowEvent: true });
});
