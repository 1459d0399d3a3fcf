import { GOALS, type Goal, type GoalName, isReached, type Measured } from './goals.js'

/** What one Node.js measured, and what the machine did meanwhile. */
export interface Run {
  /** As `process.version`. */
  readonly node: string
  readonly measured: Measured
  readonly machine: Machine
  /** Names of the parts that failed. */
  readonly failed: readonly string[]
}

/** What the machine did while a run was measured. */
export interface Machine {
  readonly cores: number
  /** Load average of the last minute, before the run and after each of its parts. */
  readonly load: readonly number[]
  /** Largest share of the CPU that other programs used, in percent: measured before each part, when nothing of the bench runs. */
  readonly others: number
}

const WORDS = {
  en: { figure: 'ours ÷ …', goal: 'goal', met: 'met', missed: 'not met', noisy: '¹' },
  zh: { figure: '本库 ÷ …', goal: '目标', met: '达到', missed: '未达到', noisy: '¹' },
} as const

const FOOTNOTE = {
  en: '¹ Does not hold on a machine with other work; the other rows are ratios of CPU times, or sizes, and do.',
  zh: '¹ 机器有其他负载时不可信；其余各行为 CPU 时间之比或内存大小，不受影响。',
} as const

/** The table of results as Markdown, one column for each Node.js, with the state of the machine below. */
export function tableOf(runs: readonly Run[], language: 'en' | 'zh'): string {
  const words = WORDS[language]
  const names = (Object.keys(GOALS) as GoalName[]).filter((name) => runs.some((run) => name in run.measured)) // its own keys
  const columns = [words.figure, words.goal, ...runs.map(({ node }) => `Node.js ${node.replace(/^v/, '')}`)]
  const rows = names.map((name) => {
    const goal: Goal = GOALS[name]
    const bound = goal.bound === undefined ? '–' : `${goal.sign} ${goal.bound}${unitOf(goal)}`
    const cells = runs.map(({ measured }) => cellOf(name, measured[name], words))
    return [goal[language] + (goal.steady ? '' : words.noisy), bound, ...cells]
  })
  const lines = [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return `${lines.join('\n')}\n\n${FOOTNOTE[language]}\n\n${runs.map((run) => machineOf(run, language)).join('\n')}\n`
}

function cellOf(name: GoalName, value: number | undefined, words: { readonly met: string; readonly missed: string }) {
  if (value === undefined || Number.isNaN(value)) return '–'
  const reached = isReached(name, value)
  const text = `${figure(value)}${unitOf(GOALS[name])}`
  return reached === undefined ? text : reached ? `${text} ${words.met}` : `**${text} ${words.missed}**`
}

function unitOf({ unit }: Goal): string {
  return unit === undefined ? '' : ` ${unit}`
}

function figure(value: number): string {
  return value < 0.1 ? value.toFixed(3) : value < 10 ? value.toFixed(2) : value.toFixed(0)
}

function machineOf({ node, machine: { cores, load, others }, failed }: Run, language: 'en' | 'zh'): string {
  const range = `${Math.min(...load).toFixed(1)}–${Math.max(...load).toFixed(1)}`
  const share = `${others.toFixed(0)} %`
  if (language === 'zh') {
    const lost = failed.length > 0 ? `；失败的部分：${failed.join('、')}` : ''
    return `Node.js ${node}：${cores} 个 CPU 核，负载 ${range}（含测试自身），其他程序最多占用 ${share} 的 CPU${lost}。`
  }
  const lost = failed.length > 0 ? `; failed: ${failed.join(', ')}` : ''
  return `Node.js ${node}: ${cores} cores, load average ${range} (the bench itself included), other programs used at most ${share} of the CPU${lost}.`
}
