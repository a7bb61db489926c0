import { clock } from "@san-ocop/floor/lib/clock"
import { type Day, vietnamDay } from "@san-ocop/kit/day"

/** Today in Vietnam, for every badge of one answer. */
export const today = (): Day => vietnamDay(clock.now())
