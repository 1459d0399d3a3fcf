/** What each shell has to read; all of them ask the command itself, so that they know what it knows. */
export const SCRIPTS = {
  bash: `_wechatpay() {
  local IFS=$'\\n'
  COMPREPLY=($(wechatpay __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
  if [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *[./=] ]]; then compopt -o nospace 2>/dev/null; fi
}
complete -o default -F _wechatpay wechatpay`,
  zsh: `#compdef wechatpay
_wechatpay() {
  local -a found whole parts
  found=("\${(@f)$(wechatpay __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  parts=("\${(@M)found:#*[./=]}")
  whole=("\${(@)found:#*[./=]}")
  (( \${#parts} )) && compadd -S '' -- $parts
  (( \${#whole} )) && compadd -- $whole
}
compdef _wechatpay wechatpay`,
  fish: `complete -c wechatpay -f -a '(wechatpay __complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'`,
} as const
