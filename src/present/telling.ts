/** Figures are shown with one decimal; nearer to nothing than this, one shows as nothing. */
export const tellingAmount = 0.05;
