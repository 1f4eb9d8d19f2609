import type { Role } from '../model/roles.ts';
import type { Family } from './view.ts';

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
