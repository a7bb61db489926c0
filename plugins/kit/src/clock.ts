/** Where "now" comes from. Domain code takes a Clock and never calls `new Date()` or SQL `now()`. */
export type Clock = { now(): Date }

/** The real time of the machine. */
export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still at `at`. */
export const fixedClock = (at: Date): Clock => ({ now: () => new Date(at) })

/** A clock that runs `offsetMs` milliseconds ahead of (or, when negative, behind) `base`. */
export const shiftedClock = (base: Clock, offsetMs: () => number): Clock => ({
  now: () => new Date(base.now().getTime() + offsetMs()),
})
