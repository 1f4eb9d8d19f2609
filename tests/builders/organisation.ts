import { saasOrganisation } from '../../src/cli/cases/saas-company.ts';
import type { Organisation } from '../../src/model/organisation.ts';

/** The company of "Building the AI team from scratch", with some things otherwise. */
export function organisation(changes: Partial<Organisation> = {}): Organisation {
  return { ...saasOrganisation, ...changes };
}
