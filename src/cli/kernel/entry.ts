/** What is compiled, by the names it is called by from outside, and what the compiler looks at to know how. */
export { powersOfTwo } from '../../model/arithmetic.ts';
export { openCompany, openPlaces } from '../../model/kernel/opening.ts';
export { measure } from '../../model/kernel/measures.ts';
export { runTo } from '../../model/kernel/week.ts';
