/** A refusal in Graph's shape. Thrown by handlers, turned into a response at the server root only. */
export class GraphError extends Error {
  override readonly name = 'GraphError';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
    /** The further code some services nest in `innerError`. */
    readonly innerCode?: string,
  ) {
    super(message);
  }
}

export const badRequest = (code: string, message: string, innerCode?: string): GraphError =>
  new GraphError(400, code, message, {}, innerCode);
export const forbidden = (code: string, message: string): GraphError => new GraphError(403, code, message);

/** Exchange's way to say that an item, folder or attachment is not there. */
export const itemNotFound = (): GraphError =>
  new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

/** SharePoint's way to say the same. */
export const resourceNotFound = (): GraphError =>
  new GraphError(404, 'itemNotFound', 'The resource could not be found.');

/** Said of everything this tenant does not do: never an empty 200. */
export const notImplemented = (what: string): GraphError =>
  new GraphError(501, 'notImplemented', `The local tenant does not implement ${what}.`);

/** The error body with the ids that the service puts on every answer. */
export function errorBody(
  error: GraphError,
  ids: { requestId: string; clientRequestId: string; date: string },
): object {
  return {
    error: {
      code: error.code,
      message: error.message,
      innerError: {
        ...(error.innerCode === undefined ? {} : { code: error.innerCode }),
        date: ids.date.slice(0, 19),
        'request-id': ids.requestId,
        'client-request-id': ids.clientRequestId,
      },
    },
  };
}
