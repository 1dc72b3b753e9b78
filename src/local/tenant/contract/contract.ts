import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { badRequest } from '../http/graph-error';
import type { Description, Operation } from './description';

export interface Violation {
  direction: 'request' | 'response';
  operation: string;
  message: string;
}

/** One call as the contract sees it: the route's names and what crossed the wire. */
export interface Crossing {
  method: string;
  template: string;
}

/** Holds every request, and every answer of our own, against the published description. */
export interface Contract {
  /** Throws a 400 that names the fault, and records it. */
  checkRequest(crossing: Crossing, url: URL, contentType: string, body: unknown): void;
  /** Records an answer that the description does not allow; the caller still gets it. */
  checkResponse(crossing: Crossing, status: number, json: unknown): void;
  report(): { checked: number; operations: Record<string, number>; violations: Violation[] };
  reset(): void;
}

/** A contract over the description; without one nothing is checked and the report stays empty. */
export function createContract(description: Description | undefined): Contract {
  const operations = new Map<string, number>();
  const violations: Violation[] = [];
  const reset = (): void => {
    operations.clear();
    violations.length = 0;
  };
  const report: Contract['report'] = () => ({
    checked: [...operations.values()].reduce((sum, count) => sum + count, 0),
    operations: Object.fromEntries(operations),
    violations: [...violations],
  });
  if (description === undefined) {
    return { checkRequest: () => undefined, checkResponse: () => undefined, report, reset };
  }

  const validators = validatorsOf(description);
  return {
    report,
    reset,
    checkRequest: (crossing, url, contentType, body) => {
      const fault = requestFault(description, validators, crossing, url, contentType, body);
      if (fault === undefined) return;
      violations.push({ direction: 'request', operation: nameOf(crossing), message: fault });
      throw badRequest('BadRequest', fault);
    },
    checkResponse: (crossing, status, json) => {
      operations.set(nameOf(crossing), (operations.get(nameOf(crossing)) ?? 0) + 1);
      const fault = responseFault(description, validators, crossing, status, json);
      if (fault !== undefined) violations.push({ direction: 'response', operation: nameOf(crossing), message: fault });
    },
  };
}

const nameOf = ({ method, template }: Crossing): string => `${method} ${template}`;

type Validators = (pointer: string) => ValidateFunction;

/** Compiled once per description, whichever contracts use it: compiling is slow. */
const validatorsByDescription = new WeakMap<Description, Validators>();

function validatorsOf(description: Description): Validators {
  const validators = validatorsByDescription.get(description) ?? createValidators(description);
  validatorsByDescription.set(description, validators);
  return validators;
}

function createValidators(description: Description): Validators {
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateSchema: false });
  addFormats.default(ajv);
  ajv.addFormat('time', true); // OData's time of day has no offset; its pattern says what it looks like
  ajv.addSchema(description.document, 'graph');
  const compiled = new Map<string, ValidateFunction>();
  return (pointer) => {
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `graph#${pointer}` });
    compiled.set(pointer, known);
    return known;
  };
}

function requestFault(
  description: Description,
  validators: Validators,
  crossing: Crossing,
  url: URL,
  contentType: string,
  body: unknown,
): string | undefined {
  const operation = description.operation(crossing.template, crossing.method);
  if (operation === undefined) return `${nameOf(crossing)} is not in the published description.`;
  return queryFault(description, operation, url) ?? bodyFault(validators, operation, crossing, contentType, body);
}

function queryFault(description: Description, operation: Operation, url: URL): string | undefined {
  const { all, required } = description.queryNames(operation);
  const given = [...url.searchParams.keys()];
  const unknown = given.find((name) => !all.has(name));
  if (unknown !== undefined) return `Query option '${unknown}' is not one of this operation's.`;
  const missing = required.find((name) => !given.includes(name));
  return missing === undefined ? undefined : `Query option '${missing}' is required.`;
}

function bodyFault(
  validators: Validators,
  operation: Operation,
  crossing: Crossing,
  contentType: string,
  body: unknown,
): string | undefined {
  if (operation.requestBody === undefined) return undefined;
  if (operation.requestBody.content['application/json'] === undefined) return undefined;
  if (body === undefined) {
    return operation.requestBody.required
      ? `A JSON body is required (the content type is '${contentType}').`
      : undefined;
  }
  return faultOf(validators(`${pointerTo(crossing)}/requestBody/content/application~1json/schema`), body);
}

function responseFault(
  description: Description,
  validators: Validators,
  crossing: Crossing,
  status: number,
  json: unknown,
): string | undefined {
  const responses = description.operation(crossing.template, crossing.method)?.responses;
  const key = [String(status), `${String(status)[0]}XX`].find((one) => responses?.[one] !== undefined);
  const response = key === undefined ? undefined : responses?.[key];
  if (key === undefined || response === undefined) return `Status ${status} is not described.`;
  const described = response.content?.['application/json'] !== undefined;
  if (!described) return json === undefined ? undefined : `Status ${status} has no JSON body.`;
  if (json === undefined) return `Status ${status} lacks its JSON body.`;
  return faultOf(validators(`${pointerTo(crossing)}/responses/${key}/content/application~1json/schema`), json);
}

function pointerTo({ method, template }: Crossing): string {
  const path = encodeURIComponent(template.replaceAll('~', '~0').replaceAll('/', '~1'));
  return `/paths/${path}/${method.toLowerCase()}`;
}

function faultOf(validate: ValidateFunction, value: unknown): string | undefined {
  if (validate(value)) return undefined;
  const error = tellingError(validate.errors ?? []);
  const detail = error?.params.additionalProperty ?? error?.params.allowedValues ?? '';
  return `${error?.instancePath || 'The body'} ${error?.message}${detail === '' ? '' : ` (${String(detail)})`}`;
}

/** Of the errors of all alternatives of a type, the deepest that is not merely "this is another alternative". */
function tellingError(errors: readonly ErrorObject[]): ErrorObject | undefined {
  const isAlternative = ({ keyword, instancePath, params }: ErrorObject): boolean =>
    keyword === 'anyOf' || params.missingProperty === '@odata.type' || instancePath.endsWith('/@odata.type');
  const telling = errors.filter((error) => !isAlternative(error));
  const depth = ({ instancePath }: ErrorObject): number => instancePath.split('/').length;
  const deepest = Math.max(...telling.map(depth));
  return telling.find((error) => depth(error) === deepest) ?? errors[0];
}
