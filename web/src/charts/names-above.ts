/** Whether the name of a lying bar stands above it, for want of room beside it; `width` in pixels. */
export const namesAbove = (width: number): boolean => width < 520;
