/** In pixels: Excel takes the one that suits the screen; 16, 32 and 80 it must have. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;
