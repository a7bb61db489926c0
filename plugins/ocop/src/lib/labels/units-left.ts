/** Labels tear and print badly: a lot may have this many more than goods, for a hundred of them. */
const SPARE_PERCENT = 10

/** How many more labels of single goods may be printed for a lot of `quantity`, where `printed` are and were not voided. */
export const unitsLeft = (quantity: number, printed: number): number =>
  Math.max(0, quantity + Math.ceil((quantity * SPARE_PERCENT) / 100) - printed)
