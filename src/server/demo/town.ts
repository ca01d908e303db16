import type { DemoUser } from '#workbench/api/contract.ts'
import type { OrganRow } from '#ledger/people/people.ts'

/** The invented district and its towns. */
export const ORGANS: readonly OrganRow[] = [
  { id: 'yanshi-qu', name: '演示区人民政府', level: '区', parent: null, code: '演区府', contact: { address: '演示区政府路1号', phone: '000-00000000', court: '演示市中级人民法院' } },
  { id: 'yanshi-zhen', name: '演示镇人民政府', level: '镇', parent: 'yanshi-qu', code: '演府', contact: { address: '演示区演示路1号', phone: '000-00000001', court: '演示区人民法院' } },
  { id: 'yangli-zhen', name: '样例镇人民政府', level: '镇', parent: 'yanshi-qu', code: '样府' },
]

export interface DemoPerson { readonly login: string; readonly name: string; readonly organ: string; readonly roles: readonly string[]; readonly does: string }

/** Plainly invented people, one for each kind of user. The first role is the one shown on the sign-in page. */
export const PEOPLE: readonly DemoPerson[] = [
  { login: 'sifasuo', name: '演示甲', organ: 'yanshi-zhen', roles: ['司法所工作人员', '经办人', '信访工作人员'], does: '登记普法活动、列席会议，办理信息公开、信访，编写年度报告' },
  { login: 'rexian', name: '演示乙', organ: 'yanshi-zhen', roles: ['热线派单员', '上级回访导入'], does: '接收、派发12345工单，回访、提交' },
  { login: 'chengban', name: '演示丙', organ: 'yanshi-zhen', roles: ['承办单位经办人'], does: '接单、先行联系、办理、答复工单' },
  { login: 'zhifa', name: '演示丁', organ: 'yanshi-zhen', roles: ['执法人员', '承办人', '经办人'], does: '立案、调查、当场处罚、制作文书' },
  { login: 'fazhi', name: '演示戊', organ: 'yanshi-zhen', roles: ['法制审核人员', '审核人员', '保密审查人员', '听证主持人'], does: '重大执法决定法制审核、主持听证、保密审查' },
  { login: 'fuzeren', name: '演示己', organ: 'yanshi-zhen', roles: ['机关负责人', '承办单位负责人', '执法机构负责人', '信息公开工作机构负责人'], does: '审批、签发、集体讨论，手机上看红灯' },
  { login: 'fucha', name: '演示癸', organ: 'yanshi-zhen', roles: ['复查机关', '复核机关'], does: '代表上级复查、复核机构办理本镇信访复查、复核' },
  { login: 'fuyi', name: '演示子', organ: 'yanshi-qu', roles: ['复议工作人员', '备案审查人员'], does: '收件、审查、审理行政复议案件，审查报送备案的规范性文件' },
  { login: 'fuyifzr', name: '演示丑', organ: 'yanshi-qu', roles: ['复议机构负责人', '机关负责人'], does: '审批复议意见、延期、结案' },
  { login: 'ducha', name: '演示庚', organ: 'yanshi-qu', roles: ['督查人员'], does: '查看各镇案件、期限和指标，不办理' },
  { login: 'shenji', name: '演示辛', organ: 'yanshi-qu', roles: ['审计人员'], does: '从数字追到记录，核验；查看阅看记录' },
  { login: 'guwen', name: '演示顾问', organ: 'yanshi-zhen', roles: ['法律顾问'], does: '只看转办、会签、传阅给自己的案件，签署意见' },
  { login: 'guanli', name: '演示壬', organ: 'yanshi-qu', roles: ['系统管理员'], does: '核对、改定待核实的参数，查看程序核验结果' },
]

/** Posts that definitions name and nobody above holds: one further person has them, so that every act of every definition can be tried. */
export function peopleFor(roles: ReadonlySet<string>): readonly DemoPerson[] {
  const held = new Set(PEOPLE.flatMap((person) => person.roles))
  const rest = [...roles].filter((role) => !held.has(role))
  return rest.length === 0 ? PEOPLE : [...PEOPLE, { login: 'qita', name: '演示寅', organ: 'yanshi-zhen', roles: rest, does: `其他岗位：${rest.join('、')}` }]
}

export const demoUsers = (people: readonly DemoPerson[]): readonly DemoUser[] => people.map(({ login, name, organ, roles, does }) =>
  ({ login, name, organ: ORGANS.find(({ id }) => id === organ)?.name ?? '', role: roles[0] ?? '', does }))

/** The small town's staff are named after it; they cannot sign in. */
const namedIn = (organ: string, name: string): string => (organ === 'yangli-zhen' ? name.replace('演示', '样例') : name)

/** Who takes an act of a role in an organ's history: the first who holds the post. */
export const personFor = (organ: string): ReadonlyMap<string, string> =>
  new Map(PEOPLE.toReversed().flatMap(({ name, roles }) => roles.map((role) => [role, namedIn(organ, name)] as const)))
