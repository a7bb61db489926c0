import { get } from "node:http"

/** What of a page goes over the wire: its bytes as they are sent, and how they are packed ("gzip"). */
type Weight = { status: number; bytes: number; encoding: string | undefined }

/** Asks for a page as a browser does, and unpacks nothing; a label that is looked at so counts no check. `address` is whole. */
export const weightOf = (address: string): Promise<Weight> =>
  new Promise((resolve, reject) => {
    const headers = { accept: "text/html", "accept-encoding": "gzip, deflate, br", "user-agent": "a bot" }
    get(address, { headers }, (answer) => {
      let bytes = 0
      answer.on("data", (part: Buffer) => (bytes += part.length))
      answer.on("error", reject)
      answer.on("end", () => {
        resolve({ status: answer.statusCode ?? 0, bytes, encoding: answer.headers["content-encoding"] })
      })
    }).on("error", reject)
  })
