type Environment = Record<string, string | undefined>
type Logger = { setLogLevel: (level: string) => void }

const WITHOUT_ADDRESSES = ["error", "warn", "info"]
const FINER = ["http", "verbose", "debug", "silly"]

/**
 * The level of the log that LOG_LEVEL asks for; `info` where it asks for none that there is. From `http` on Medusa writes a line for each request with
 * the person's own address and what he asked for, look-up codes and query strings among it: in production no level goes that far, since REQUEST_LOG
 * writes lines without any of that.
 */
export function logLevelOf({ LOG_LEVEL = "", NODE_ENV }: Environment): string {
  const known = NODE_ENV === "production" ? WITHOUT_ADDRESSES : [...WITHOUT_ADDRESSES, ...FINER]
  return known.includes(LOG_LEVEL) ? LOG_LEVEL : "info"
}

/** Sets it. Medusa's own default is `http`, taken before anybody has read an .env file. */
export const setLogLevel = (logger: Logger, env: Environment): void => logger.setLogLevel(logLevelOf(env))
