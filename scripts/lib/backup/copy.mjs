import { once } from "node:events"

/**
 * COPY between a connection of `pg` and a stream, as pg's own query queue understands it: `client.query(new CopyOut(…))`.
 * What is sent is PostgreSQL's text format, which any version reads.
 */
class Copy {
  constructor(sql) {
    this.sql = sql
    this.done = new Promise((resolve, reject) => Object.assign(this, { resolve, reject }))
  }

  submit(connection) {
    this.connection = connection
    connection.query(this.sql)
  }

  handleCommandComplete({ text }) {
    this.rows = Number(text.split(" ").at(-1))
  }

  handleReadyForQuery() {
    this.resolve(this.rows)
  }

  handleError(error) {
    this.reject(error)
  }
}

/** Table to stream. `done` resolves to the number of rows. */
export class CopyOut extends Copy {
  constructor(from, stream) {
    super(`copy ${from} to stdout`)
    this.stream = stream
  }

  /**
   * Stops reading from the database while the file cannot keep up. The chunk is copied: it lies in pg's own buffer, which is
   * filled anew while a slow stream still holds on to it.
   */
  handleCopyData({ chunk }) {
    if (this.stream.write(Buffer.from(chunk)) || this.waiting) return
    this.waiting = true
    const socket = this.connection.stream
    socket.pause()
    this.stream.once("drain", () => {
      this.waiting = false
      socket.resume()
    })
  }

  handleReadyForQuery() {
    this.connection.stream.resume() // a stream that is ended next tells of no "drain" any more
    super.handleReadyForQuery()
  }
}

/** Stream to table. `done` resolves to the number of rows. */
export class CopyIn extends Copy {
  constructor(into, stream) {
    super(`copy ${into} from stdin`)
    this.stream = stream
  }

  async handleCopyInResponse(connection) {
    try {
      for await (const chunk of this.stream) {
        connection.sendCopyFromChunk(chunk)
        if (connection.stream.writableNeedDrain) await once(connection.stream, "drain")
      }
      connection.endCopyFrom()
    } catch (error) {
      connection.sendCopyFail(error.message)
    }
  }
}
