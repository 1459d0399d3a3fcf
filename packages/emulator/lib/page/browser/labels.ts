const LABELS: Readonly<Record<string, string>> = {
  pay: 'Pay',
  'fail-payment': 'Let it fail',
  'settle-refund': 'Settle',
  'fail-refund': 'Make it abnormal',
  'confirm-transfer': 'Confirm',
  'fail-transfer': 'Let it fail',
  resend: 'Send again',
}

/** The text of a command's button, in English. */
export function labelOf(name: string): string {
  const words = name.replaceAll('-', ' ')
  return LABELS[name] ?? words.charAt(0).toUpperCase() + words.slice(1)
}
