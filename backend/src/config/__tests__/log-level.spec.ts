import { logger } from "@medusajs/framework/logger"
import { logLevelOf, setLogLevel } from "../log-level"

const LEVELS = ["error", "warn", "info", "http", "verbose", "debug", "silly"]

describe("the level of the log", () => {
  it.each([undefined, "", "loud"])("is “info” where LOG_LEVEL is %p", (LOG_LEVEL) => {
    for (const NODE_ENV of ["production", "development", undefined]) {
      expect(logLevelOf({ LOG_LEVEL, NODE_ENV })).toBe("info")
    }
  })

  it.each(LEVELS)("is “%s” where somebody who works on the code asks for it", (LOG_LEVEL) => {
    expect(logLevelOf({ LOG_LEVEL, NODE_ENV: "development" })).toBe(LOG_LEVEL)
  })

  it.each([undefined, ...LEVELS])(
    "%p in production never turns on Medusa's own line for each request, which has addresses and query strings",
    (LOG_LEVEL) => {
      setLogLevel(logger as never, { LOG_LEVEL, NODE_ENV: "production" })
      const asked = (logger as unknown as { shouldLog: (level: string) => boolean }).shouldLog
      expect([asked("http"), asked("error")]).toEqual([false, true])
    },
  )
})
