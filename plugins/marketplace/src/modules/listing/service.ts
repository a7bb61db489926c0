import { MedusaService } from "@medusajs/framework/utils"
import { Listing } from "./models/listing"
import { ListingRevision } from "./models/listing-revision"

export default class ListingModuleService extends MedusaService({ Listing, ListingRevision }) {}
