import { writeFileSync } from "node:fs"

const MILLISECONDS_A_DAY = 86_400_000

/** Moves the running server's clock by whole days from now; 0 puts it back. The server reads the file on each look at the clock. */
export const moveClockByDays = (days: number): void => {
  const file = process.env.CLOCK_OFFSET_FILE
  if (!file) throw new Error("Set CLOCK_OFFSET_FILE to the file that the server was started with.")
  writeFileSync(file, String(days * MILLISECONDS_A_DAY))
}
