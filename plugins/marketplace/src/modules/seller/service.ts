import { MedusaService } from "@medusajs/framework/utils"
import { Seller } from "./models/seller"
import { SellerMember } from "./models/seller-member"
import { SellerMembership } from "./models/seller-membership"

export default class SellerModuleService extends MedusaService({ Seller, SellerMember, SellerMembership }) {}
