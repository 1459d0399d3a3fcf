/** What each shell has to read; all of them ask the command itself, so that they know what it knows. */
export const SCRIPTS = {
  // Of the line, not of COMP_WORDS: bash cuts those at `=` and `:`, and replaces what stands behind it alone.
  bash: `_wechatpay() {
  local line="\${COMP_LINE:0:COMP_POINT}" words current
  local IFS=$' \\t\\n'
  read -ra words <<< "$line"
  [[ $line == *[[:space:]] ]] && words+=('')
  current="\${words[\${#words[@]}-1]}"
  IFS=$'\\n'
  COMPREPLY=($(wechatpay __complete -- "\${words[@]:1}" 2>/dev/null))
  if [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *[./=] ]]; then compopt -o nospace 2>/dev/null; fi
  local last="\${current##*["\${COMP_WORDBREAKS//[^:=]/}"]}"
  COMPREPLY=("\${COMPREPLY[@]#"\${current%"$last"}"}")
}
complete -F _wechatpay wechatpay`,
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
