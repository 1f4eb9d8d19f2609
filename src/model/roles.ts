/** What a person can be hired or trained to do. */
export const roles = [
  'product-engineer',
  'product-manager',
  'evaluation-specialist',
  'ml-engineer',
  'platform-engineer',
  'data-engineer',
  'researcher',
  'infrastructure-engineer',
  'leader',
  'devops-engineer',
] as const;
export type Role = (typeof roles)[number];

export const seniorities = ['junior', 'mid', 'senior', 'staff'] as const;
export type Seniority = (typeof seniorities)[number];

/** What kind of AI company this is: it uses models, tunes them, or trains them. */
export const archetypes = ['consumer', 'fine-tuner', 'trainer'] as const;
export type Archetype = (typeof archetypes)[number];

/** Where AI people sit. `hybrid` is embedded people with a small centre. */
export const structures = ['isolated', 'liaison', 'central', 'embedded', 'hybrid'] as const;
export type Structure = (typeof structures)[number];

/** What must be open before work reaches users, each 0 to 1. */
export const gates = ['platform', 'data', 'product', 'evaluation'] as const;
export type Gate = (typeof gates)[number];

/** The lines of the ledger. `pay` includes the employer's load. */
export const spendLines = [
  'pay', 'search', 'vendor', 'evaluation', 'platform', 'data', 'compute', 'demos',
  'retention', 'guild', 'training', 'brand', 'bet', 'severance', 'partner',
] as const;
export type SpendLine = (typeof spendLines)[number];
