import type { PackageConfig } from './package-config';

/** Puts the configuration's values in place of `{{…}}`; an unknown name is an error, never an empty string. */
export function fillTemplate(
  template: string,
  config: PackageConfig,
  version: string,
  escaped: (value: string) => string,
): string {
  const values: Record<string, string> = {
    version,
    origin: config.origin,
    originHost: new URL(config.origin).host,
    appId: config.appId,
    outlookAddInId: config.outlookAddInId,
    clientId: config.clientId,
    'publisher.name': config.publisher.name,
    'publisher.websiteUrl': config.publisher.websiteUrl,
    'publisher.privacyUrl': config.publisher.privacyUrl,
    'publisher.termsOfUseUrl': config.publisher.termsOfUseUrl,
  };
  return template.replace(/\{\{([\w.]+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`The manifest template asks for {{${name}}}, which no configuration field gives.`);
    return escaped(value);
  });
}

export const escapeForJson = (value: string): string => JSON.stringify(value).slice(1, -1);

export const escapeForXml = (value: string): string =>
  value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
