import { EmailAddressSchema } from '../person/person';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';

/**
 * Why authority-bound mail must not go to these addresses (RELIABILITY 6.1): `recipient.none` without any,
 * `recipient.format` when one is not a strict single address, `recipient.domain` when its domain is not allowed.
 * A domain allows itself only, not the domains below it. `path` is the position.
 */
export function checkRecipients(addresses: readonly string[], allowedDomains: readonly string[]): Issue[] {
  if (addresses.length === 0) return [blocks('recipient.none', '')];
  const allowed = new Set(allowedDomains.map((domain) => domain.toLowerCase()));
  return addresses.flatMap((address, index): Issue[] => {
    const path = String(index);
    if (!EmailAddressSchema.safeParse(address).success) return [blocks('recipient.format', path)];
    const domain = domainOf(address);
    return allowed.has(domain) ? [] : [blocks('recipient.domain', path, { params: { domain } })];
  });
}

/**
 * The domains that authority-bound mail may go to: the package's list, narrowed by the school's. The school can only
 * take away; an empty list takes nothing away. Lower case.
 */
export function narrowedDomains(
  packageDomains: readonly string[],
  settings: { readonly allowedDomains: readonly string[] },
): string[] {
  const ofPackage = packageDomains.map((domain) => domain.toLowerCase());
  if (settings.allowedDomains.length === 0) return ofPackage;
  const ofSchool = new Set(settings.allowedDomains.map((domain) => domain.toLowerCase()));
  return ofPackage.filter((domain) => ofSchool.has(domain));
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
