import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const SchemaSchema = z.record(z.string(), z.unknown());
const ContentSchema = z.record(z.string(), z.looseObject({ schema: z.unknown() }));
const ParameterSchema = z.union([
  z.looseObject({ $ref: z.string() }),
  z.looseObject({ name: z.string(), in: z.string(), required: z.boolean().optional() }),
]);
const OperationSchema = z.looseObject({
  parameters: z.array(ParameterSchema).default([]),
  requestBody: z.looseObject({ content: ContentSchema, required: z.boolean().optional() }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: ContentSchema.optional() })),
});
const DescriptionSchema = z.looseObject({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.looseObject({ parameters: z.record(z.string(), ParameterSchema), schemas: SchemaSchema }),
});

const METHODS = ['get', 'post', 'patch', 'put', 'delete'] as const;

export type Operation = z.infer<typeof OperationSchema>;

/** The published description of the service, as far as the contract check reads it. */
export interface Description {
  document: Record<string, unknown>;
  operation(template: string, method: string): Operation | undefined;
  /** Every operation, such as `GET /me`. */
  operations(): string[];
  /** Names of the query options an operation takes, and which of them it cannot do without. */
  queryNames(operation: Operation): { all: Set<string>; required: string[] };
}

let loaded: { description: Description | undefined } | undefined;

/** The file named by GRAPH_OPENAPI, else the one kept beside the project; undefined when there is none. Read once. */
export function loadDescription(): Description | undefined {
  loaded ??= { description: readDescription() };
  return loaded.description;
}

function readDescription(): Description | undefined {
  const beside = fileURLToPath(new URL('../../../../../shared/graph/openapi-subset.json', import.meta.url));
  const text = textOf(process.env.GRAPH_OPENAPI ?? beside);
  return text === undefined ? undefined : describe(JSON.parse(text));
}

function describe(document: unknown): Description {
  const parsed = DescriptionSchema.parse(document);
  const resolve = (parameter: z.infer<typeof ParameterSchema>): z.infer<typeof ParameterSchema> | undefined =>
    typeof parameter.$ref === 'string'
      ? parsed.components.parameters[parameter.$ref.split('/').at(-1) ?? '']
      : parameter;
  return {
    document: parsed,
    operation: (template, method) => {
      const operation = parsed.paths[template]?.[method.toLowerCase()];
      return operation === undefined ? undefined : OperationSchema.parse(operation);
    },
    operations: () =>
      Object.entries(parsed.paths).flatMap(([template, methods]) =>
        METHODS.filter((method) => methods[method] !== undefined).map(
          (method) => `${method.toUpperCase()} ${template}`,
        ),
      ),
    queryNames: (operation) => {
      const parameters = operation.parameters.map(resolve).filter((parameter) => parameter?.in === 'query');
      const names = (chosen: typeof parameters): string[] => chosen.map((parameter) => String(parameter?.name));
      return {
        all: new Set(names(parameters)),
        required: names(parameters.filter((parameter) => parameter?.required)),
      };
    },
  };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
