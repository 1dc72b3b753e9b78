/**
 * The one way a value gets into a Graph address (RELIABILITY 6.10): the client itself encodes nothing,
 * so an `&` or `#` in a value would silently make another query.
 */
type Query = Readonly<Record<string, string | number>>;

/** A string literal of OData: quoted, its own quotes doubled. */
export const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** A path below `/v1.0` with each segment and each query value encoded. */
export function addressOf(segments: readonly string[], query: Query = {}): string {
  const path = segments.map((segment) => `/${encodeURIComponent(segment)}`).join('');
  const asked = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return asked.length === 0 ? path : `${path}?${asked.join('&')}`;
}
