const POINTS_PER_MM = 72 / 25.4

/** Millimetres as the points that PDF measures in. */
export const toPoints = (mm: number): number => mm * POINTS_PER_MM
