/** What the host server tells its pages, as `/host-config.json`. */
export type HostConfig = {
  readonly appOrigin: string;
  readonly tenantOrigin: string;
  /** The first-party client with which the host pages read mail and calendars. */
  readonly hostClientId: string;
  readonly appId: string;
  readonly appName: string;
  /** The function that answers a send, and how strictly; read from the built manifest. */
  readonly sendHandler: string;
  readonly sendMode: 'promptUser' | 'softBlock' | 'block';
};

/** Reads the configuration of this host from its own server. */
export async function loadHostConfig(): Promise<HostConfig> {
  const response = await fetch('/host-config.json');
  if (!response.ok) throw new Error(`The host configuration could not be read (${response.status}).`);
  return (await response.json()) as HostConfig; // written by our own host server from the same type
}
