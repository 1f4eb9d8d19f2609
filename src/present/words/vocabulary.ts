import type { Archetype, Gate, Role, Seniority, SpendLine, Structure } from '../../model/roles.ts';
import type { DeclineReason, LeavingDriver } from '../../model/trajectory.ts';

/** A noun in both numbers. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** What the things of the model are called. Every record is complete: a new role without a name does not compile. */
export interface Vocabulary {
  readonly roles: Readonly<Record<Role, Noun>>;
  readonly champion: Noun;
  readonly seniorities: Readonly<Record<Seniority, string>>;
  readonly archetypes: Readonly<Record<Archetype, string>>;
  readonly structures: Readonly<Record<Structure, string>>;
  readonly gates: Readonly<Record<Gate, string>>;
  readonly spendLines: Readonly<Record<SpendLine, string>>;
  /** Why somebody left, short enough for a table; `parted` is being let go. */
  readonly drivers: Readonly<Record<LeavingDriver | 'parted', string>>;
  /** What became of a candidate, as a verb in the past, fit for one or many. */
  readonly declines: Readonly<Record<DeclineReason, string>>;
}

export const englishVocabulary: Vocabulary = {
  roles: {
    'product-engineer': { one: 'product engineer', many: 'product engineers' },
    'product-manager': { one: 'AI product manager', many: 'AI product managers' },
    'evaluation-specialist': { one: 'evaluation specialist', many: 'evaluation specialists' },
    'ml-engineer': { one: 'ML engineer', many: 'ML engineers' },
    'platform-engineer': { one: 'platform engineer', many: 'platform engineers' },
    'data-engineer': { one: 'data engineer', many: 'data engineers' },
    researcher: { one: 'researcher', many: 'researchers' },
    'infrastructure-engineer': { one: 'infrastructure engineer', many: 'infrastructure engineers' },
    leader: { one: 'AI leader', many: 'AI leaders' },
    'devops-engineer': { one: 'DevOps engineer', many: 'DevOps engineers' },
  },
  champion: { one: 'champion', many: 'champions' },
  seniorities: { junior: 'junior', mid: 'mid-level', senior: 'senior', staff: 'staff-level' },
  archetypes: { consumer: 'uses models', 'fine-tuner': 'tunes models', trainer: 'trains models' },
  structures: {
    isolated: 'a lab of its own',
    liaison: 'a lab with go-betweens',
    central: 'a central team',
    embedded: 'inside the product teams',
    hybrid: 'inside the product teams, with a small centre',
  },
  gates: { platform: 'the platform', data: 'data', product: 'product ownership', evaluation: 'evaluation' },
  spendLines: {
    pay: 'Pay',
    search: 'Search and recruiting',
    vendor: 'Vendor models',
    evaluation: 'Evaluation and observability',
    platform: 'Platform',
    data: 'Data',
    compute: 'Compute',
    demos: 'Demos',
    retention: 'Bonuses and raises',
    guild: 'Guild fund',
    training: 'Teaching and courses',
    brand: 'Employer brand',
    bet: 'Research bet',
    severance: 'Severance',
    partner: 'Partners',
  },
  drivers: {
    chance: 'the ordinary turnover of any job',
    'not-shipping': 'nothing of theirs shipped',
    'mismatched-work': 'work that did not fit the role',
    'no-evaluation': 'no way to tell good work from bad',
    isolation: 'working apart from the product',
    stagnation: 'nothing new to learn',
    maintenance: 'too much upkeep',
    pay: 'pay below the market',
    poached: 'an offer from outside',
    'passed-over': 'being passed over',
    cuts: 'cuts around them',
    'leader-left': 'their leader had gone',
    parted: 'let go',
  },
  declines: {
    cash: 'wanted more money',
    'too-slow': 'went elsewhere before the offer came',
    'no-platform': 'saw no platform to work on',
    'unclear-role': 'could not tell what the job was',
    'hidden-dilution': 'did not trust the equity',
    'other-offer': 'took another offer',
  },
};
