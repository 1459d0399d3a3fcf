/** Who calls: the mode's own name, as the manual has it. */
export const MODES: Readonly<Record<string, string>> = {
  direct: '直连商户',
  partner: '服务商',
  institution: '机构',
}
