import { dateOf } from '#core/calendar/plain-date.ts'
import { nowInShanghai, openHouse, placeFrom, TOWN_SETTING, type Town } from '../house.ts'
import { CommandError, findOption, getOption, type Command } from './command.ts'

const USAGE = 'yifa init --name 单位全称 --level 镇|街道|区|部门 --code 机关代字 --admin 管理员姓名 [--id 单位编号] [--login 用户名] [--data 目录]'
/** Who the first entries of the roster are written down under: nobody can have signed in yet. */
const INSTALLER = 'yifa-init'

/** Sets up a real installation: the first organ and its administrator, who enters everybody else in the workbench. */
export const init: Command = {
  usage: USAGE, does: '建立正式系统：登记本单位和第一位系统管理员，其余单位、人员和岗位在工作台登记', options: ['name', 'level', 'code', 'admin', 'id', 'login'],
  async run(call) {
    const organ = { id: findOption(call, 'id') ?? 'benji', name: getOption(call, 'name', USAGE), level: getOption(call, 'level', USAGE), code: getOption(call, 'code', USAGE), parent: null }
    const person = { login: findOption(call, 'login') ?? 'admin', name: getOption(call, 'admin', USAGE), organ: organ.id, roles: ['系统管理员'], from: dateOf(nowInShanghai()) }
    const house = await openHouse(placeFrom(findOption(call, 'data'), findOption(call, 'definitions')))
    try {
      const { organs } = await house.roster.list()
      if (organs.length > 0) throw new CommandError(`本系统已登记单位“${organs[0]?.name}”，没有改动任何内容。其他单位和人员由系统管理员在工作台登记`)
      await house.roster.putOrgan(INSTALLER, organ)
      const password = await house.roster.addPerson(INSTALLER, person)
      const town = await house.ledger.people.findSetting(house.tenant, TOWN_SETTING) as unknown as Town
      await house.ledger.people.putSetting(house.tenant, TOWN_SETTING, { ...town, name: organ.name })
      return {
        json: { organ, login: person.login, password },
        lines: [`已登记“${organ.name}”和系统管理员“${person.name}”。`, `  用户名：${person.login}`, `  初始密码：${password}（只显示这一次；首次登录须修改）`, '  下一步：运行 yifa serve，登录工作台，在“单位和人员”中登记其他人员和岗位。'],
      }
    } finally {
      await house.close()
    }
  },
}
