/**
 * Lets those who ask the same thing at the same time share one answer, so that a crowd costs the engine one question. Nothing is kept
 * once the answer is there: whoever asks next gets a fresh one.
 */
export class InFlight<T> {
  private readonly asked = new Map<string, Promise<T>>()

  run(key: string, ask: () => Promise<T>): Promise<T> {
    const running = this.asked.get(key)
    if (running) return running
    const answer = ask().finally(() => this.asked.delete(key))
    this.asked.set(key, answer)
    return answer
  }
}
