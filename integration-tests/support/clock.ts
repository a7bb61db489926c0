import { writeFileSync } from "node:fs"

const MILLISECONDS_A_DAY = 86_400_000

/** The server reads the file on each look at the clock. */
function moveClockBy(milliseconds: number): void {
  const file = process.env.CLOCK_OFFSET_FILE
  if (!file) throw new Error("Set CLOCK_OFFSET_FILE to the file that the server was started with.")
  writeFileSync(file, String(milliseconds))
}

/** Moves the running server's clock by whole days from now; 0 puts it back. */
export const moveClockByDays = (days: number): void => moveClockBy(days * MILLISECONDS_A_DAY)

/** Moves the running server's clock to an instant (milliseconds since 1970), from where it goes on. */
export const moveClockTo = (instant: number): void => moveClockBy(instant - Date.now())
