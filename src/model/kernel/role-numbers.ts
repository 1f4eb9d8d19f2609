import { roles, seniorities, spendLines } from '../roles.ts';

/** Roles, seniorities and ledger lines as the kernel's arrays number them. */
export const productEngineer = roles.indexOf('product-engineer');
export const productManager = roles.indexOf('product-manager');
export const evaluationSpecialist = roles.indexOf('evaluation-specialist');
export const mlEngineer = roles.indexOf('ml-engineer');
export const platformEngineer = roles.indexOf('platform-engineer');
export const dataEngineer = roles.indexOf('data-engineer');
export const researcher = roles.indexOf('researcher');
export const infrastructureEngineer = roles.indexOf('infrastructure-engineer');
export const leader = roles.indexOf('leader');
export const devopsEngineer = roles.indexOf('devops-engineer');

export const junior = seniorities.indexOf('junior');
export const senior = seniorities.indexOf('senior');

export const payLine = spendLines.indexOf('pay');
export const searchLine = spendLines.indexOf('search');
export const vendorLine = spendLines.indexOf('vendor');
export const evaluationLine = spendLines.indexOf('evaluation');
export const platformLine = spendLines.indexOf('platform');
export const dataLine = spendLines.indexOf('data');
export const computeLine = spendLines.indexOf('compute');
export const demosLine = spendLines.indexOf('demos');
export const retentionLine = spendLines.indexOf('retention');
export const guildLine = spendLines.indexOf('guild');
export const trainingLine = spendLines.indexOf('training');
export const betLine = spendLines.indexOf('bet');
export const partnerLine = spendLines.indexOf('partner');
export const severanceLine = spendLines.indexOf('severance');
