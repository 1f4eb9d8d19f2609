/** Changes whenever the same plan and world may give other numbers. Kept in every saved run. */
export const modelVersion = '4';
