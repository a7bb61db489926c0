/**
 * Lets those who ask the same thing at the same time share one answer, so that a crowd costs the engine one question. Nothing is kept
 * once the answer is there: whoever asks next gets a fresh one.
 */
export class InFlight<T> {
  private readonly asked = new Map<string, { answer: Promise<T>; isShared: boolean }>()

  /** @param ask finds the answer; its argument tells, when it is called, whether somebody has come by then who asks the same */
  run(key: string, ask: (isShared: () => boolean) => Promise<T>): Promise<T> {
    const running = this.asked.get(key)
    if (running) {
      running.isShared = true
      return running.answer
    }
    const answer = ask(() => this.asked.get(key)?.isShared ?? false).finally(() => this.asked.delete(key))
    this.asked.set(key, { answer, isShared: false })
    return answer
  }
}
