export { default, generateMetadata } from "../(ban)/not-found"
