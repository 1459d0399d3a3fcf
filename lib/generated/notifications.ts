// GENERATED from spec/webhook/ by `npm run generate`. Do not edit.
import type { NotificationTraits } from '../../types/core.js'

/** Notifications with sensitive fields, with JSON texts, or with an acknowledgement of their own. */
export const notifications: Readonly<Record<string, NotificationTraits>> = {
  'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE': { decrypt: ['phone_number', 'user_information.common_field_list.value', 'user_information.custom_field_list.user_chosen_values'] },
  'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE': { decrypt: ['phone_number', 'user_information.common_field_list.value', 'user_information.custom_field_list.user_chosen_values'] },
  'CROSS_BORDER_PAY.GET_MCH_INFO': { acknowledge: ['code', 'acq_tid', 'mch_id', 'limit_bank_acc_type', 'client_ip'], signed: true },
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO': { acknowledge: ['code', 'acq_tid', 'prepay_id', 'expire_time', 'client_ip'], signed: true },
  'ENTRUST.TERMINATE_RETENTION': { acknowledge: [] },
  'MCHTRANSFER.QQWALLETBILL.FINISHED': { decrypt: ['user_name'] },
  'MEDICAL_INSURANCE.SUCCESS': { jsonTexts: ['passthrough_response_content', 'passthrough_request_content'] },
  'MEMBERCARD.ACCEPT_CARD': { decrypt: ['phone_number'] },
  'PARKING_FEE.QUERY_TRANS_INFO': { acknowledge: [] },
  'v2/combined-transactions-success': { jsonTexts: ['sub_order_list'] },
  'v2/transaction-success': { indexed: ['coupon_type_$n', 'coupon_id_$n'] },
  'v2/transactions-risk-occurred': { jsonTexts: ['transaction_id_list'] },
}
