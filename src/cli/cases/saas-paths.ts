import type { Lever, Process } from '../../model/lever.ts';
import type { DatedLever, Plan } from '../../model/plan.ts';
import { saasOrganisation } from './saas-company.ts';

/** A clear advert, a recruiter, three weeks of interviews and an offer within two days. */
const tightened: Process = { loopDays: 15, approvalHours: 48, clarity: 0.8, recruiter: true };
/** Four weeks of interviews, three days to an offer and a recruiter: a chief is seated in half a year, as the source says of senior AI searches. */
const usual: Process = { loopDays: 20, approvalHours: 72, recruiter: true };

const dated = (week: number, tag: string, levers: readonly Lever[]): DatedLever[] => levers.map((lever, at) => ({ id: `${tag}/${at}`, week, lever }));

/** First decision, A: a chief from a top lab; on arrival three researchers and two product engineers, two more a quarter later. */
export const chiefFirst: readonly DatedLever[] = dated(0, 'path', [
  { kind: 'open', role: 'leader', seniority: 'staff', count: 1, recognised: true, process: usual },
  { kind: 'open', role: 'researcher', seniority: 'senior', count: 3, afterLeader: true, process: tightened },
  { kind: 'open', role: 'product-engineer', seniority: 'senior', count: 2, afterLeader: true, process: tightened },
  { kind: 'open', role: 'product-engineer', seniority: 'senior', count: 2, afterLeader: true, delayWeeks: 13, process: tightened },
]);
/** First decision, A, repaired: the chief, then platform, product manager and four product engineers. */
const chiefThenPlatform: readonly DatedLever[] = dated(0, 'path', [
  { kind: 'open', role: 'leader', seniority: 'staff', count: 1, recognised: true, process: usual },
  { kind: 'open', role: 'platform-engineer', seniority: 'staff', count: 1, afterLeader: true, process: tightened },
  { kind: 'open', role: 'product-manager', seniority: 'senior', count: 1, afterLeader: true, process: tightened },
  { kind: 'open', role: 'product-engineer', seniority: 'senior', count: 4, afterLeader: true, process: tightened },
]);
/** First decision, B: platform and product manager, a guild, and four product engineers over the next quarters. */
export const platformFirst: readonly DatedLever[] = dated(0, 'path', [
  { kind: 'open', role: 'platform-engineer', seniority: 'staff', count: 1, process: tightened },
  { kind: 'open', role: 'product-manager', seniority: 'senior', count: 1, process: tightened },
  { kind: 'guild', timeShare: 0.2 },
  { kind: 'open', role: 'product-engineer', seniority: 'senior', count: 2, delayWeeks: 13, process: tightened },
  { kind: 'open', role: 'product-engineer', seniority: 'senior', count: 2, delayWeeks: 26, process: tightened },
]);
/** Second decision, A: a research bet and a vendor. */
export const researchBet: readonly DatedLever[] = dated(4, 'money', [
  { kind: 'budget', line: 'bet', usd: 1_000_000, weeks: 52 }, { kind: 'budget', line: 'vendor', usd: 500_000, weeks: 52 },
]);
/** Second decision, B: vendor, evaluation, upskilling of thirty, guild fund. */
export const fourLines: readonly DatedLever[] = dated(4, 'money', [
  { kind: 'budget', line: 'vendor', usd: 600_000, weeks: 52 }, { kind: 'budget', line: 'evaluation', usd: 400_000, weeks: 52 },
  { kind: 'upskill', usd: 300_000, elements: 4 }, { kind: 'budget', line: 'guild', usd: 200_000, weeks: 52 },
]);

const path = (...parts: readonly (readonly DatedLever[])[]): Plan => ({ organisation: saasOrganisation, weeks: 104, levers: parts.flat() });

/** The four source paths through the first two decisions, eight quarters. */
export const saasPaths = {
  AA: path(chiefFirst, researchBet), AB: path(chiefFirst, fourLines), BA: path(platformFirst, researchBet), BB: path(platformFirst, fourLines),
} as const;
/** The four with path A repaired after the chief has come. */
export const repairedPaths = { AA: path(chiefThenPlatform, researchBet), AB: path(chiefThenPlatform, fourLines) } as const;
