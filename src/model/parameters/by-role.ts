import type { Archetype, Role, Seniority } from '../roles.ts';
import { assumed, known, type Row } from './row.ts';

type ByRole = Readonly<Record<Role, Row>>;
type RoleFigures = readonly [productEngineer: number, productManager: number, evaluation: number, ml: number, platform: number,
  data: number, researcher: number, infrastructure: number, leader: number, devops: number];

function byRole(figures: RoleFigures, spread: number, row: (value: number, low: number, high: number) => Row): ByRole {
  const at = (index: number): Row => {
    const value = figures[index] as number;
    return row(value, value * (1 - spread), value * (1 + spread));
  };
  return {
    'product-engineer': at(0), 'product-manager': at(1), 'evaluation-specialist': at(2), 'ml-engineer': at(3), 'platform-engineer': at(4),
    'data-engineer': at(5), researcher: at(6), 'infrastructure-engineer': at(7), leader: at(8), 'devops-engineer': at(9),
  };
}

const weight = (archetype: Archetype, figures: RoleFigures): ByRole => byRole(figures, 0.25, (value, low, high) =>
  assumed(value, low, high, 'builder FTE', `what a person of this role builds in a ${archetype}`));
const mix = (archetype: Archetype, evidence: readonly string[], figures: RoleFigures): ByRole => byRole(figures, 0.1, (value, low, high) =>
  known(value, low, high, 'share of AI staff', evidence, `the mix a ${archetype} needs`));
const skill = (name: string, figures: RoleFigures): ByRole => byRole(figures, 0.1, (value, low, high) =>
  assumed(value, low, high, 'skill', `mean ${name} skill of the role`));
const pay = (band: string, figures: RoleFigures): ByRole => byRole(figures, 0.12, (value, low, high) =>
  known(value, low, high, 'USD per year', ['comp-production-ml-tc', 'comp-fluent-product-eng', 'comp-sf-median-318k'], `senior pay, ${band} band`));

/** Numbers that each role has one of. */
export const roleParameters = {
  weightConsumer: weight('consumer', [1, 0.08, 0.25, 0.45, 0.12, 0.1, 0.12, 0.05, 0, 0.1]),
  weightFineTuner: weight('fine-tuner', [0.45, 0.05, 0.25, 1, 0.2, 0.2, 0.4, 0.1, 0, 0.1]),
  weightTrainer: weight('trainer', [0.15, 0.03, 0.15, 0.9, 0.3, 0.2, 1, 0.3, 0, 0.1]),
  mixConsumer: mix('consumer', ['consumer-share-product-eng', 'consumer-share-ai-pm', 'consumer-share-prompt-eval'], [0.7, 0.17, 0.08, 0, 0.05, 0, 0, 0, 0, 0]),
  mixFineTuner: mix('fine-tuner', ['finetuner-share-ml', 'finetuner-share-mlops', 'finetuner-share-data-eng', 'finetuner-share-applied-sci'], [0.05, 0.1, 0.05, 0.3, 0.25, 0.15, 0.1, 0, 0, 0]),
  mixTrainer: mix('trainer', ['trainer-share-research', 'trainer-share-ml-mlops', 'trainer-share-infra'], [0.03, 0.04, 0.03, 0.25, 0.15, 0.05, 0.28, 0.17, 0, 0]),
  skillFundamentals: skill('fundamentals', [0.72, 0.4, 0.5, 0.6, 0.75, 0.7, 0.45, 0.75, 0.55, 0.75]),
  skillDeployment: skill('deployment', [0.62, 0.35, 0.45, 0.55, 0.8, 0.55, 0.25, 0.7, 0.32, 0.65]),
  skillModelling: skill('modelling', [0.2, 0.12, 0.35, 0.75, 0.45, 0.25, 0.9, 0.35, 0.55, 0.08]),
  skillEvaluation: skill('evaluation', [0.45, 0.5, 0.85, 0.5, 0.45, 0.4, 0.5, 0.3, 0.4, 0.2]),
  payEnterprise: pay('enterprise', [175_000, 190_000, 175_000, 420_000, 260_000, 200_000, 450_000, 300_000, 630_000, 180_000]),
  paySeed: pay('seed', [165_000, 170_000, 165_000, 190_000, 205_000, 170_000, 200_000, 200_000, 280_000, 165_000]),
  droughtCare: byRole([0.7, 0.6, 0.7, 1.05, 0.8, 0.7, 1.2, 0.8, 0.6, 0.6], 0.2, (value, low, high) =>
    known(value, low, high, 'factor', ['trap-phds-leave-to-ship'], 'how much the role minds that nothing ships')),
  rivalDemand: byRole([1, 0.8, 1, 1.5, 1.3, 1, 1.6, 1.2, 1, 0.8], 0.2, (value, low, high) =>
    known(value, low, high, 'factor', ['constant-recruiter-contact', 'demand-supply-10-1'], 'how much rivals want the role')),
  scarce: byRole([0, 0, 0, 1, 0.5, 0, 1, 0.5, 1, 0], 0, (value, low, high) =>
    known(value, low, high, 'share', ['demand-supply-10-1', 'product-talent-widely-distributed'], 'how far the search is one for senior AI people; people who build platforms come half from ordinary engineering')),
} as const;

/** Output and pay by seniority, against a senior. */
export const seniorityParameters: Readonly<Record<'output' | 'pay', Readonly<Record<Seniority, Row>>>> = {
  output: {
    junior: assumed(0.45, 0.35, 0.55, 'of a senior', 'output'), mid: assumed(0.8, 0.7, 0.9, 'of a senior', 'output'),
    senior: assumed(1, 1, 1, 'of a senior', 'the measure'), staff: assumed(1.3, 1.15, 1.5, 'of a senior', 'output'),
  },
  pay: {
    junior: assumed(0.65, 0.55, 0.75, 'of a senior', 'what the level earns'), mid: assumed(0.85, 0.78, 0.92, 'of a senior', 'what the level earns'),
    senior: assumed(1, 1, 1, 'of a senior', 'the measure'), staff: assumed(1.25, 1.15, 1.4, 'of a senior', 'what the level earns'),
  },
};

/** Gate floors and data dependence by archetype: what still gets through a gate that is shut. */
export const archetypeParameters: Readonly<Record<'platformFloor' | 'dataFloor' | 'productFloor' | 'evaluationFloor' | 'dataReliance' | 'vendorReliance' | 'droughtCare' | 'tuningScope', Readonly<Record<Archetype, Row>>>> = {
  platformFloor: {
    consumer: known(0.15, 0.1, 0.22, 'factor on release', ['mlops-unlock-5x'], 'platform shut'),
    'fine-tuner': known(0.11, 0.07, 0.17, 'factor on release', ['insurer-zero-deployments'], 'platform shut'),
    trainer: assumed(0.12, 0.07, 0.18, 'factor on release', 'platform shut'),
  },
  dataFloor: {
    consumer: assumed(0.65, 0.45, 0.8, 'factor on release', 'a vendor model needs little data of one\'s own'),
    'fine-tuner': known(0.1, 0.05, 0.2, 'factor on release', ['insurer-data-lag'], 'data shut'),
    trainer: assumed(0.15, 0.08, 0.3, 'factor on release', 'data shut'),
  },
  productFloor: {
    consumer: known(0.05, 0.02, 0.1, 'factor on release', ['insurer-isolated-structure'], 'product shut'),
    'fine-tuner': known(0.025, 0.012, 0.05, 'factor on release', ['insurer-isolated-structure'], 'product shut'),
    trainer: known(0.35, 0.2, 0.5, 'factor on release', ['research-led-first-five'], 'product shut: the model is the product'),
  },
  evaluationFloor: {
    consumer: known(0.6, 0.45, 0.75, 'factor on release', ['eval-ability-is-bottleneck'], 'evaluation shut'),
    'fine-tuner': known(0.6, 0.45, 0.75, 'factor on release', ['eval-ability-is-bottleneck'], 'evaluation shut'),
    trainer: known(0.6, 0.45, 0.75, 'factor on release', ['eval-ability-is-bottleneck'], 'evaluation shut'),
  },
  dataReliance: {
    consumer: assumed(0.4, 0.2, 0.6, 'factor on data rot', 'little depends on data of one\'s own'),
    'fine-tuner': assumed(1, 1, 1, 'factor on data rot', 'the measure'),
    trainer: assumed(1, 0.8, 1.2, 'factor on data rot', 'as a fine-tuner'),
  },
  vendorReliance: {
    consumer: assumed(1, 1, 1, 'share', 'builds on a vendor\'s model'),
    'fine-tuner': assumed(0.3, 0.1, 0.5, 'share', 'builds partly on one'),
    trainer: assumed(0, 0, 0, 'share', 'builds its own'),
  },
  droughtCare: {
    consumer: assumed(1, 1, 1, 'factor', 'the measure'),
    'fine-tuner': assumed(1, 0.8, 1.2, 'factor', 'as a consumer'),
    trainer: assumed(0.4, 0.2, 0.6, 'factor', 'long research cycles are expected'),
  },
  tuningScope: {
    consumer: assumed(1, 1, 1, 'share', 'ideas start as prompts'),
    'fine-tuner': assumed(0, 0, 0, 'share', 'modelling is in every role weight already'),
    trainer: assumed(0, 0, 0, 'share', 'modelling is in every role weight already'),
  },
};
