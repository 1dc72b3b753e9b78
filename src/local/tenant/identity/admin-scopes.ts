/**
 * Delegated scopes that only an administrator can allow (`requiresAdminConsent` in Microsoft's permissions data; a test
 * compares them).
 */
const ADMIN_SCOPES = new Set<string>([
  'Calendars.ReadBasic',
  'ChannelMember.Read.All',
  'ChannelMember.ReadWrite.All',
  'ChannelMessage.Read.All',
  'ChannelSettings.Read.All',
  'ChannelSettings.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
  'Group.Read.All',
  'Group.ReadBasic.All',
  'Group.ReadWrite.All',
  'GroupMember.Read.All',
  'GroupMember.ReadBasic.All',
  'GroupMember.ReadWrite.All',
  'ListItems.SelectedOperations.Selected',
  'Lists.SelectedOperations.Selected',
  'People.Read.All',
  'Place.Read.All',
  'Place.ReadWrite.All',
  'ProfilePhoto.Read.All',
  'ProfilePhoto.ReadWrite.All',
  'Sites.FullControl.All',
  'TeamMember.Read.All',
  'TeamMember.ReadWrite.All',
  'TeamSettings.Read.All',
  'TeamSettings.ReadWrite.All',
  'User.Read.All',
  'User.ReadWrite.All',
]);

/** Those of the wanted scopes that a person cannot allow alone. */
export const adminOnly = (scopes: readonly string[]): string[] => scopes.filter((scope) => ADMIN_SCOPES.has(scope));
