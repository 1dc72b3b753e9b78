/** What the host server tells its pages, as `/host-config.json`. */
export type HostConfig = {
  readonly appOrigin: string;
  readonly tenantOrigin: string;
  /** The first-party client with which the host pages read mail and calendars. */
  readonly hostClientId: string;
  readonly appId: string;
  readonly appName: string;
} & DeclaredSurfaces;

/** What the built manifest declares; a host offers nothing else. */
export type DeclaredSurfaces = {
  /** The function that answers a send, and how strictly. */
  readonly sendHandler: string;
  readonly sendMode: 'promptUser' | 'softBlock' | 'block';
  /** The functions that run by themselves, by the event of the manifest. */
  readonly eventHandlers: Readonly<Record<string, string>>;
  /** The personal tabs of the application (`staticTabs`). */
  readonly personalTabs: readonly PersonalTab[];
  /** Whether the configurable tab goes into meetings (`meetingSidePanel`). */
  readonly hasMeetingPanel: boolean;
  /** The pane beside a message that is read; null when there is none. */
  readonly readPane: { readonly url: string; readonly isPinnable: boolean } | null;
};

export type PersonalTab = { readonly entityId: string; readonly name: string; readonly contentUrl: string };

/** Reads the configuration of this host from its own server. */
export async function loadHostConfig(): Promise<HostConfig> {
  const response = await fetch('/host-config.json');
  if (!response.ok) throw new Error(`The host configuration could not be read (${response.status}).`);
  return (await response.json()) as HostConfig; // written by our own host server from the same type
}
