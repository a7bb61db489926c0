/** The part of saxen that is used here; the package brings no types. */
declare module "saxen" {
  export class Parser {
    on(
      event: "openTag",
      listener: (name: string, attributes: () => Record<string, string>, decode: (text: string) => string) => void,
    ): this
    on(event: "attention", listener: (text: string) => void): this
    on(event: "error", listener: (error: Error) => void): this
    /** Parses to the end or until `stop()`. What a listener throws comes out of it. */
    parse(xml: string): this
    stop(): this
  }
}
