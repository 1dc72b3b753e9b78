/** A link of Teams that leads into a tab of an application. */
export type DeepLink = {
  readonly appId: string;
  readonly entityId: string;
  readonly channelId: string | null;
  readonly subPageId: string | null;
};

const LINK_START = 'https://teams.microsoft.com/l/entity/';

/** Reads `https://teams.microsoft.com/l/entity/{appId}/{entityId}?context={…}`; null for any other text. */
export function readDeepLink(text: string): DeepLink | null {
  const link = text.trim();
  if (!link.toLowerCase().startsWith(LINK_START) || !URL.canParse(link)) return null;
  const { pathname, searchParams } = new URL(link);
  const [appId, entityId] = pathname.split('/').slice(3).map(decodeURIComponent);
  if (!appId || !entityId) return null;
  const context = contextOf(searchParams.get('context'));
  return {
    appId,
    entityId,
    channelId: textOf(context.channelId),
    subPageId: textOf(context.subPageId) ?? textOf(context.subEntityId),
  };
}

/** The link that leads to a place of a tab. */
export function writeDeepLink(link: DeepLink & { readonly label?: string; readonly webUrl?: string }): string {
  const context = JSON.stringify({
    ...(link.subPageId === null ? {} : { subEntityId: link.subPageId }),
    ...(link.channelId === null ? {} : { channelId: link.channelId }),
  });
  const query = new URLSearchParams({
    ...(link.webUrl ? { webUrl: link.webUrl } : {}),
    ...(link.label ? { label: link.label } : {}),
    context,
  });
  return `${LINK_START}${encodeURIComponent(link.appId)}/${encodeURIComponent(link.entityId)}?${query}`;
}

function contextOf(text: string | null): Record<string, unknown> {
  try {
    const context: unknown = JSON.parse(text ?? '{}');
    return typeof context === 'object' && context !== null ? { ...context } : {};
  } catch {
    return {};
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
