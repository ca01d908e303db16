import type { LawSheet } from './rows.ts'

/** 等级保护、个人信息保护在设计上的要求（SE-1—SE-10）；公开隐去的规则 MS-1—MS-4 不在表中，由文书和门户的测试保证。 */
export const sheet: LawSheet = {
  sheet: 'security',
  rows: [
    { row: 'SE-1', says: '管理、审计分设，任何人不能改动记录', carriedBy: ['test/roster/管理权限的人不得兼任审计', 'test/ledger/refuses in the database itself to change or delete a record, even for its owner', 'test/attacks/cannot read the log of looks without the audit post, nor set a parameter without the administrator'] },
    { row: 'SE-2', says: '日志写明何人何时何事何故，不能改', carriedBy: ['test/roster/每次改动都留痕', 'test/ledger/refuses in the database itself to change or delete a record, even for its owner'] },
    { row: 'SE-3', says: '登录、阅看明文、导出、改权限、改参数都留痕', carriedBy: ['test/attacks/stands in the log of the auditor, made or failed', 'test/workbench/hides personal data, shows it for a reason, and the auditor sees who looked', 'test/http/is refused in the wrong kind, set with a reason, applied at once'] },
    { row: 'SE-4', says: '会话有闲置和绝对时限，重新登录即关闭旧会话', carriedBy: ['test/attacks/that was open before a new sign-in is closed', 'test/attacks/is over after signing out'] },
    { row: 'SE-5', says: '连续失败锁定，不泄露用户名是否存在', carriedBy: ['test/attacks/closes a name after five wrong passwords', 'test/attacks/is not guessed by trying many names from one address'] },
    { row: 'SE-6', says: '没有默认账号，初始密码必须修改', carriedBy: ['test/http/signs in with the initial password, may do nothing before changing it', 'test/roster/登记后得到一次性的初始密码'] },
    { row: 'SE-7', says: '程序内职责分离', carriedBy: ['statistics-return/never/自填自审', 'penalty/never/调查人员审核自己办理的案件', 'penalty/never/初次从事审核而无资格'] },
    { row: 'SE-8', says: '期限不依客户端时间', carriedBy: ['test/attacks/a day that has not come is refused'] },
    { row: 'SE-9', says: '备份和恢复可以演练', carriedBy: ['test/verify/bring back everything: the figures, the records, the report', 'test/verify/restore nothing from a file that is cut off or missing'] },
    { row: 'SE-10', says: '建设、运维单位未经同意不得接触数据', leftOut: '由委托合同和部署约定；系统不向外传送任何数据，运维人员没有岗位即不能阅看' },
  ],
}
