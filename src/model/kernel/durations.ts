/** The calendar, and definitions that are not open to doubt. */
export const weeksPerYear = 52;
export const weeksPerQuarter = 13;
/** Months of lag at which data are half as good: the definition of the data gate's scale. */
export const monthsToHalf = 2;
