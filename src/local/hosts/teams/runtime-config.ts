/** What this stand-in tells teams-js it can do. A capability left out makes the SDK say "not supported", as a host may. */
export const RUNTIME_CONFIG = JSON.stringify({
  apiVersion: 4,
  isLegacyTeams: false,
  isNAAChannelRecommended: true,
  hostVersionsInfo: {},
  supports: {
    app: { notifySuccessResponse: {} },
    dialog: { url: { parentCommunication: {} }, update: {} },
    nestedAppAuth: {},
    pages: { config: {}, backStack: {}, currentApp: {} },
  },
});
