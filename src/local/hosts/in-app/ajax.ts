/*
 * The few globals of the old Microsoft Ajax library that office.js expects before it loads. office.js would fetch that
 * library from a content network; locally nothing is fetched from outside.
 */
type AnyFunction = (...args: unknown[]) => unknown;

const scope = globalThis as unknown as Record<string, unknown>; // office.js reads these names from the global object

function registerNamespace(name: string): void {
  let place = scope;
  for (const part of name.split('.')) {
    place[part] ??= {};
    place = place[part] as Record<string, unknown>; // just made an object when it was missing
  }
}

function format(pattern: string, ...values: unknown[]): string {
  return pattern.replace(/\{(\d+)\}/g, (_match, index: string) => String(values[Number(index)]));
}

Object.assign(Function, {
  _validateParams: () => null,
  createDelegate:
    (self: unknown, method: AnyFunction) =>
    (...args: unknown[]) =>
      method.apply(self, args),
});
Object.defineProperty(Function.prototype, 'registerClass', {
  value(this: unknown) {
    return this;
  },
});
scope.Type = Function;
Object.assign(Function, { registerNamespace });
Object.assign(String, { format });
scope.Sys = {
  StringBuilder: class {},
  Debug: { trace: () => undefined },
  Browser: { agent: 1, InternetExplorer: 2 },
  Serialization: {
    JavaScriptSerializer: { serialize: JSON.stringify, deserialize: (text: string): unknown => JSON.parse(text) },
  },
};
