/**
 * What the schema cannot see (HOSTS 1.4): that actions, contexts, language keys, domains and icon sizes fit together.
 * Answers sentences, empty when everything fits.
 */
interface Manifest {
  readonly validDomains?: readonly string[];
  readonly icons: Readonly<Record<string, string>>;
  readonly version: string;
  readonly authorization?: { permissions?: { resourceSpecific?: readonly { name: string }[] } };
  readonly configurableTabs?: readonly { context?: readonly string[] }[];
  readonly extensions?: readonly Extension[];
}
interface Extension {
  readonly runtimes?: readonly { code: { page: string; script?: string }; actions?: readonly { id: string }[] }[];
  readonly ribbons?: readonly { contexts?: readonly string[] }[];
  readonly autoRunEvents?: readonly { events: readonly AutoRunEvent[] }[];
}
interface AutoRunEvent {
  readonly actionId: string;
  readonly type: string;
  readonly options?: { readonly sendMode?: string };
}

const KNOWN_PERMISSIONS = new Set(['MailboxItem.ReadWrite.User', 'Mailbox.ReadWrite.User']);
/** Events of Outlook, and what the XML manifest calls them. */
const TWIN_EVENTS: Readonly<Record<string, string>> = {
  appointmentSending: 'OnAppointmentSend',
  newAppointmentOrganizerCreated: 'OnNewAppointmentOrganizer',
  appointmentTimeChanged: 'OnAppointmentTimeChanged',
  appointmentAttendeesChanged: 'OnAppointmentAttendeesChanged',
};
const RIBBON_CONTEXTS = new Set(['mailRead', 'mailCompose', 'meetingDetailsOrganizer', 'meetingDetailsAttendee']);
const TAB_CONTEXTS = new Set([
  'personalTab',
  'channelTab',
  'privateChatTab',
  'meetingChatTab',
  'meetingDetailsTab',
  'meetingSidePanel',
  'meetingStage',
]);
const ICON_SIZES: Readonly<Record<string, number>> = { outline: 32, color: 192, color32x32: 32 };

export function checkManifest(
  manifest: unknown,
  languages: Readonly<Record<string, Readonly<Record<string, string>>>>,
  readFile: (path: string) => Uint8Array,
  xmlTwin: string,
): readonly string[] {
  const m = manifest as Manifest;
  return [
    ...actionsExist(m),
    ...contextsAreKnown(m),
    ...languagesFit(manifest, languages),
    ...domainsCoverEveryAddress(manifest, m.validDomains ?? []),
    ...permissionsAreKnown(m),
    ...iconsHaveTheirSize(m, readFile),
    ...twinFits(m, xmlTwin),
  ];
}

function actionsExist(m: Manifest): string[] {
  const actions = new Set(
    m.extensions
      ?.flatMap((e) => e.runtimes ?? [])
      .flatMap((r) => r.actions ?? [])
      .map((a) => a.id),
  );
  const used = [...JSON.stringify(m.extensions ?? []).matchAll(/"actionId":"([^"]+)"/g)].map((match) => match[1] ?? '');
  const unknown = used.filter((id) => !actions.has(id)).map((id) => `Action ${id} is used but no runtime has it.`);
  const events = m.extensions?.flatMap((e) => e.autoRunEvents ?? []).flatMap((group) => group.events) ?? [];
  return [
    ...unknown,
    ...events.filter((e) => !(e.type in TWIN_EVENTS)).map((e) => `Event ${e.type} is not one Outlook knows.`),
  ];
}

/** A context that the host does not know shows nothing, and says nothing. */
function contextsAreKnown(m: Manifest): string[] {
  const ribbons = m.extensions?.flatMap((e) => e.ribbons ?? []).flatMap((ribbon) => ribbon.contexts ?? []) ?? [];
  const tabs = m.configurableTabs?.flatMap((tab) => tab.context ?? []) ?? [];
  return [
    ...ribbons.filter((name) => !RIBBON_CONTEXTS.has(name)).map((name) => `Outlook has no ribbon for ${name}.`),
    ...tabs.filter((name) => !TAB_CONTEXTS.has(name)).map((name) => `Teams has no place ${name} for a tab.`),
  ];
}

function languagesFit(
  manifest: unknown,
  languages: Readonly<Record<string, Readonly<Record<string, string>>>>,
): string[] {
  const [first, ...others] = Object.entries(languages);
  if (!first) return ['There is no language file.'];
  const keys = Object.keys(first[1]).filter((key) => key !== '$schema');
  const unresolved = keys
    .filter((key) => typeof at(manifest, key) !== 'string')
    .map((key) => `${first[0]}: ${key} names nothing in the manifest.`);
  const different = others.flatMap(([tag, words]) => [
    ...keys.filter((key) => words[key] === undefined).map((key) => `${tag}: ${key} is missing.`),
    ...Object.keys(words)
      .filter((key) => key !== '$schema' && !keys.includes(key))
      .map((key) => `${tag}: ${key} is not in ${first[0]}.`),
  ]);
  return [...unresolved, ...different];
}

function at(value: unknown, key: string): unknown {
  return key
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], value);
}

function domainsCoverEveryAddress(manifest: unknown, domains: readonly string[]): string[] {
  const own = { ...(manifest as Record<string, unknown>), developer: undefined, $schema: undefined };
  const hosts = new Set([...JSON.stringify(own).matchAll(/https:\/\/([^/"]+)/g)].map((match) => match[1] ?? ''));
  return [...hosts]
    .filter((host) => !domains.includes(host))
    .map((host) => `${host} is used but is not in validDomains.`);
}

function permissionsAreKnown(m: Manifest): string[] {
  const names = m.authorization?.permissions?.resourceSpecific?.map((permission) => permission.name) ?? [];
  return names
    .filter((name) => !KNOWN_PERMISSIONS.has(name))
    .map((name) => `Permission ${name} is not in the list of permissions we ask for.`);
}

function iconsHaveTheirSize(m: Manifest, readFile: (path: string) => Uint8Array): string[] {
  const own = Object.entries(m.icons).map(([key, path]) => ({ name: key, path, wanted: ICON_SIZES[key] }));
  const ribbon = [
    ...JSON.stringify(m.extensions ?? []).matchAll(/"size":(\d+),"url":"https:\/\/[^/"]+\/([^"]+)"/g),
  ].map(([, size, path = '']) => ({ name: path, path, wanted: Number(size) }));
  return [...own, ...ribbon].flatMap(({ name, path, wanted }) => {
    const png = readFile(path);
    const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
    const [width, height] = [view.getUint32(16), view.getUint32(20)];
    return width === wanted && height === wanted
      ? []
      : [`Icon ${name} is ${width} x ${height}; it must be ${wanted} x ${wanted}.`];
  });
}

/** The twin names the same pages, script and icons, listens to the same events and blocks as softly. */
function twinFits(m: Manifest, xmlTwin: string): string[] {
  const extensions = m.extensions ?? [];
  const code = extensions.flatMap((e) => e.runtimes ?? []).flatMap((r) => [r.code.page, r.code.script ?? []].flat());
  const icons = [...JSON.stringify(extensions).matchAll(/"url":"([^"]+)"/g)].map((match) => match[1] ?? '');
  const handlers = extensions.flatMap((e) => e.autoRunEvents ?? []).flatMap((group) => group.events);
  return [
    ...(xmlTwin.includes(`<Version>${m.version}.0</Version>`) ? [] : ['The XML manifest has another version.']),
    ...[...new Set([...code, ...icons])]
      .filter((address) => !xmlTwin.includes(`DefaultValue="${address}"`))
      .map((address) => `The XML manifest does not name ${address}.`),
    ...handlers
      .filter((event) => !xmlTwin.includes(launchEvent(event)))
      .map((event) => `The XML manifest does not listen to ${event.type} in the same way.`),
  ];
}

/** How the twin writes an event of the manifest. */
function launchEvent({ type, actionId, options }: AutoRunEvent): string {
  const name = TWIN_EVENTS[type] ?? type;
  const mode = options?.sendMode?.replace(/^./, (first) => first.toUpperCase());
  return `<LaunchEvent Type="${name}" FunctionName="${actionId}"${mode ? ` SendMode="${mode}"` : ''}/>`;
}
