import { setTimeout as wait } from "node:timers/promises"

/** Sends `signal` to a whole process group; false when nobody is left in it. */
export function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal)
    return true
  } catch (error) {
    if (error.code === "ESRCH" || error.code === "EPERM") return false
    throw error
  }
}

/** Asks a process group to end, and kills it when it has not after `patience` milliseconds. */
export async function endGroup(pid, { signal = "SIGTERM", patience = 8000 } = {}) {
  signalGroup(pid, signal)
  for (const until = performance.now() + patience; performance.now() < until; await wait(50)) {
    if (!signalGroup(pid, 0)) return
  }
  signalGroup(pid, "SIGKILL")
}
