import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { ComplaintOutcome } from "@san-ocop/kit/http/casework"
import { decideAppeal, fileAppeal } from "./changes/appeal"
import { finishRequest, recordHandOver, registerRequest } from "./changes/authority-request"
import {
  answerComplaint,
  decideComplaint,
  escalateComplaint,
  openComplaint,
  resolveComplaint,
  writeOnComplaint,
} from "./changes/complaint"
import { addFile } from "./changes/file"
import { remindOfAnswer, remindOfRequest, tellInForce } from "./changes/remind"
import { decideReport, type DecideReport, receiveReport } from "./changes/report"
import { announceRestriction, liftRestriction } from "./changes/restriction"
import { AuthorityRequest } from "./models/authority-request"
import { CaseAppeal } from "./models/case-appeal"
import { CaseFile } from "./models/case-file"
import { CaseHandOver } from "./models/case-hand-over"
import { CaseMessage } from "./models/case-message"
import { Complaint } from "./models/complaint"
import { SellerRestriction } from "./models/seller-restriction"
import { ShopperReport } from "./models/shopper-report"
import type {
  AppealRow,
  AuthorityRequestRow,
  CaseworkFile,
  ComplaintRow,
  DecideAppeal,
  NewAppeal,
  NewAuthorityRequestRow,
  NewComplaintRow,
  NewReportRow,
  NewRestrictionRow,
  OnComplaint,
  RestrictionRow,
  Write,
} from "./types"

/** Reports, complaints, authorities' requests, restrictions and appeals. Each method is one transaction with its audit entry and notices. */
export default class CaseworkModuleService extends MedusaService({
  ShopperReport,
  Complaint,
  CaseMessage,
  CaseFile,
  AuthorityRequest,
  CaseHandOver,
  SellerRestriction,
  CaseAppeal,
}) {
  @InjectManager()
  @InjectTransactionManager()
  async receiveReport(
    input: NewReportRow & Write,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; code: string }> {
    return receiveReport(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async decideReport(input: DecideReport & Write, @MedusaContext() context: Context = {}): Promise<void> {
    return decideReport(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async openComplaint(input: NewComplaintRow & Write, @MedusaContext() context: Context = {}): Promise<ComplaintRow> {
    return openComplaint(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async writeOnComplaint(input: OnComplaint & Write, @MedusaContext() context: Context = {}): Promise<void> {
    return writeOnComplaint(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async answerComplaint(input: OnComplaint & Write, @MedusaContext() context: Context = {}): Promise<void> {
    return answerComplaint(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async resolveComplaint(input: OnComplaint & Write, @MedusaContext() context: Context = {}): Promise<void> {
    return resolveComplaint(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async escalateComplaint(input: OnComplaint & Write, @MedusaContext() context: Context = {}): Promise<void> {
    return escalateComplaint(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async decideComplaint(
    input: OnComplaint & { outcome: ComplaintOutcome } & Write,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    return decideComplaint(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async registerRequest(
    input: NewAuthorityRequestRow & Write,
    @MedusaContext() context: Context = {},
  ): Promise<AuthorityRequestRow> {
    return registerRequest(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async finishRequest(input: { request_id: string } & Write, @MedusaContext() context: Context = {}): Promise<void> {
    return finishRequest(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async recordHandOver(
    input: { request_id: string; form: "sheet" | "page" } & Write,
    @MedusaContext() context: Context = {},
  ): Promise<{ authority: string; paper_number: string }> {
    return recordHandOver(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async announceRestriction(
    input: NewRestrictionRow & Write,
    @MedusaContext() context: Context = {},
  ): Promise<RestrictionRow> {
    return announceRestriction(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async liftRestriction(
    input: { restriction_id: string; words: string } & Write,
    @MedusaContext() context: Context = {},
  ): Promise<RestrictionRow> {
    return liftRestriction(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async fileAppeal(input: NewAppeal & Write, @MedusaContext() context: Context = {}): Promise<AppealRow> {
    return fileAppeal(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async decideAppeal(input: DecideAppeal & Write, @MedusaContext() context: Context = {}): Promise<AppealRow> {
    return decideAppeal(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async addFile(input: CaseworkFile & Write, @MedusaContext() context: Context = {}): Promise<string> {
    return addFile(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async remindOfRequest(
    input: { request_id: string; hours: number },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    return remindOfRequest(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async remindOfAnswer(input: { complaint_id: string }, @MedusaContext() context: Context = {}): Promise<void> {
    return remindOfAnswer(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async tellInForce(input: { restriction_id: string }, @MedusaContext() context: Context = {}): Promise<void> {
    return tellInForce(context, input)
  }
}
