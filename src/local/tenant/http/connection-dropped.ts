/** Thrown instead of an answer when a fault rule cuts the line; whoever holds the socket destroys it. */
export class ConnectionDropped extends Error {
  override readonly name = 'ConnectionDropped';
}
