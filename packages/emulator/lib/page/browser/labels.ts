const LABELS: Readonly<Record<string, string>> = {
  pay: 'Pay',
  'fail-payment': 'Fail payment',
  'settle-refund': 'Settle',
  'fail-refund': 'Mark as abnormal',
  'confirm-transfer': 'Confirm',
  'fail-transfer': 'Fail transfer',
  resend: 'Resend',
}

/** The label of a command's button, in English. */
export function labelOf(name: string): string {
  const words = name.replaceAll('-', ' ')
  return LABELS[name] ?? words.charAt(0).toUpperCase() + words.slice(1)
}

/** The title of a table, in English. */
export function plainTitleOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll(/[-_]/g, ' ')
}
