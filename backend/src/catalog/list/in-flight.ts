/**
 * Lets those who ask the same thing at the same time share one answer, so that a crowd costs the engine one question. Nothing is kept
 * once the answer is there: whoever asks next gets a fresh one.
 */
export class InFlight<T> {
  private readonly joins = new Map<string, () => Promise<T>>()

  /**
   * @param ask finds the answer. Its argument, when it is called, lets nobody join any more, who gets an answer of his own then, and tells
   * whether somebody has joined until then: what is read after that is fresh for all who share it
   */
  run(key: string, ask: (leave: () => boolean) => Promise<T>): Promise<T> {
    const running = this.joins.get(key)
    if (running) return running()
    let isShared = false
    const join = () => {
      isShared = true
      return answer
    }
    const leave = () => {
      if (this.joins.get(key) === join) this.joins.delete(key)
      return isShared
    }
    const answer = ask(leave).finally(leave)
    this.joins.set(key, join)
    return answer
  }
}
