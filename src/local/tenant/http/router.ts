import type { GraphRoute } from './call';

interface CompiledRoute {
  route: GraphRoute;
  pattern: RegExp;
  names: string[];
}

/** Finds the route of a path. Templates are those of the published description; literal segments win over parameters. */
export function createRouter(
  routes: readonly GraphRoute[],
): (method: string, path: string) => { route: GraphRoute; params: Record<string, string> } | undefined {
  const compiled = [...routes].sort(literalFirst).map(compile);
  return (method, path) => {
    for (const { route, pattern, names } of compiled) {
      if (route.method !== method) continue;
      const match = pattern.exec(path);
      if (!match) continue;
      return { route, params: Object.fromEntries(names.map((name, i) => [name, decode(match[i + 1] ?? '')])) };
    }
    return undefined;
  };
}

/** Parameters that may hold slashes: paths inside a site or a drive. */
const PATH_PARAMETERS = new Set(['site-path', 'item-path']);

/** Functions may be written with their empty brackets, as generated clients do. */
const FUNCTION = /\/delta$/;
const CALL = '(?:\\(\\))?';

function compile(route: GraphRoute): CompiledRoute {
  const names: string[] = [];
  const source = route.template.replace(/\{([^}]+)\}|[.$]/g, (found, name: string | undefined) => {
    if (name === undefined) return `\\${found}`;
    names.push(name);
    return PATH_PARAMETERS.has(name) ? '([^:]+)' : '([^/]+)';
  });
  return { route, pattern: new RegExp(`^${source}${FUNCTION.test(route.template) ? CALL : ''}$`), names };
}

function literalFirst(a: GraphRoute, b: GraphRoute): number {
  return parameterCount(a.template) - parameterCount(b.template);
}

const parameterCount = (template: string): number => template.split('{').length;

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // a stray percent sign names nothing we have
  }
}
