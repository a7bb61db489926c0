/** True for a server whose clock tests may move. Production refuses to start as one: see `clock.ts`. */
export const isTestServer = (): boolean => Boolean(process.env.CLOCK_OFFSET_FILE)
