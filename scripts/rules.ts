/** `npm run rules`: writes docs/rules.md, the page on which a policy officer checks every rule. */
import { writeFileSync } from 'node:fs';
import { readRuleSources } from './read-rule-sources';
import { inPackedProduct } from './rules/version-of-homes';
import { rulesPage } from './rules-page';

const page = new URL('../docs/rules.md', import.meta.url);
writeFileSync(page, rulesPage(readRuleSources(), inPackedProduct()));
console.log('docs/rules.md is written.');
