import { queueCommand, type QueueCursor } from "../queue-keys"

const at = (some: Partial<QueueCursor> = {}): QueueCursor => ({ cursor: 0, count: 3, opened: false, ...some })
const key = (name: string) => ({ key: name, typing: false, withModifier: false })

describe("the keys of the listing queue", () => {
  it("j and k mark the next and the previous listing and stop at the ends", () => {
    expect(queueCommand(at({ cursor: -1 }), key("j"))).toEqual({ kind: "move", to: 0 })
    expect(queueCommand(at({ cursor: 2 }), key("j"))).toEqual({ kind: "move", to: 2 })
    expect(queueCommand(at({ cursor: 2 }), key("k"))).toEqual({ kind: "move", to: 1 })
    expect(queueCommand(at({ cursor: 0 }), key("k"))).toEqual({ kind: "move", to: 0 })
  })

  it("does nothing in an empty queue", () => {
    expect(queueCommand(at({ count: 0, cursor: -1 }), key("j"))).toBeNull()
    expect(queueCommand(at({ count: 0, cursor: -1 }), key("Enter"))).toBeNull()
  })

  it("decides only on an open listing", () => {
    for (const name of ["a", "r", "c", "Escape"]) expect(queueCommand(at(), key(name))).toBeNull()
    expect(queueCommand(at({ opened: true }), key("a"))).toEqual({ kind: "approve" })
    expect(queueCommand(at({ opened: true }), key("r"))).toEqual({ kind: "reject" })
    expect(queueCommand(at({ opened: true }), key("c"))).toEqual({ kind: "request_changes" })
  })

  it("leaves every key to the field while the officer types a reason", () => {
    for (const name of ["j", "a", "r", "/", "?"]) {
      expect(queueCommand(at({ opened: true }), { key: name, typing: true, withModifier: false })).toBeNull()
    }
  })

  it("leaves Ctrl+A and Ctrl+R to the browser", () => {
    expect(queueCommand(at({ opened: true }), { key: "a", typing: false, withModifier: true })).toBeNull()
    expect(queueCommand(at({ opened: true }), { key: "r", typing: false, withModifier: true })).toBeNull()
  })
})
