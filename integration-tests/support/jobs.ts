import { ask } from "./ask"

/** Runs one of the server's scheduled jobs (the `name` of its config) to its end. @throws Error when it fails */
export async function runJob(name: string): Promise<void> {
  const { status, body } = await ask("POST", `/test/jobs/${name}`)
  if (status !== 200) throw new Error(`job ${name}: ${status} ${JSON.stringify(body)}`)
}
