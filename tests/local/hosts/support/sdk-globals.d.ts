/** The SDKs as the fixture pages load them: scripts that leave a global behind. */
declare const microsoftTeams: typeof import('@microsoft/teams-js');
declare const msal: typeof import('@azure/msal-browser');
