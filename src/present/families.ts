import type { Role } from '../model/roles.ts';

/** Families share a colour; a role has its own shape. */
export type Family = 'clay' | 'petrol' | 'indigo' | 'lead';

const families: Readonly<Record<Role, Family>> = {
  'product-engineer': 'clay',
  'product-manager': 'clay',
  'evaluation-specialist': 'clay',
  'platform-engineer': 'petrol',
  'data-engineer': 'petrol',
  'infrastructure-engineer': 'petrol',
  'devops-engineer': 'petrol',
  'ml-engineer': 'indigo',
  researcher: 'indigo',
  leader: 'lead',
};

/** Product, substrate, models or leaders: the colour a role wears. */
export function familyOf(role: Role): Family {
  return families[role];
}
