import { addDays, addYears } from '#core/calendar/plain-date.ts'
import type { Actor, Facts } from '#core/engine/case.ts'
import { step, type Step } from '../stories/steps.ts'
import { named, tell, type Kind, type Telling, type Told } from '../told.ts'

/** Normative documents of the town, with their review, and what the district examines of those put on file with it. */

/** The legal officer reviews what others have drafted. */
const REVIEWS: ReadonlySet<string> = new Set(['规范性文件认定', '退回补充', '出具合法性审核意见'])
const drafter = (name: string): Partial<Actor> => (REVIEWS.has(name) ? { person: '演示戊', role: '法制审核人员' } : name === '签署' ? {} : { person: '演示丁', role: '经办人' })
const MAKING: Kind = { definition: 'normative-document', day: '提出日期', by: drafter }

const proposed = (文件名称: string, 起草单位: string, 制定必要性: string, 标题类型 = '一般', more: Facts = {}): Facts => ({ 文件名称, 标题类型, 制定机关: '演示镇人民政府', 制定主体类型: '政府', 起草单位, 制定必要性, 与上位文件重复照搬: '否', ...more })
const normative = (与市场主体生产经营密切相关: '是' | '否'): Step => step(3, '规范性文件认定', { 认定为规范性文件: '是', 与市场主体生产经营密切相关, 认定理由: '涉及公民、法人和其他组织权利义务，在一定期限内反复适用' })
const posted = (after: number, 征求意见稿要点: string): Step => step(after, '公开征求意见', ({ day }) => ({ 征求意见稿要点, 征求意见途径: '政府网站留言、信函寄演示镇党政办', 征求意见截止日期: addDays(day, 31) }))
const said = (after: number, 意见内容: string, 意见渠道: string): Step => step(after, '提出意见', { 意见内容, 意见渠道 })
const summed = (after: number, 收到意见条数: number, 采纳意见条数: number, 采纳和反馈情况: string): Step => step(after, '整理采纳情况', { 收到意见条数, 采纳意见条数, 采纳和反馈情况 })
const complete = (起草说明: string, 制定依据: string, more: Facts = {}): Step => step(2, '办公机构审核', { 起草说明, 制定依据, 须公开征求意见: '是', 涉及其他单位职责: '否', 须评估论证: '否', 材料完备: '是', ...more })
const sent = step(1, '送合法性审核', { 送审材料: '送审稿、起草说明、制定依据、征求意见采纳情况', 为应对突发事件或者执行上级紧急命令: '否' })
const reviewed = (审核意见编号: string, 合法性审核结论: string, 审核意见条数: number, 审核说明: string, more: Facts = {}): Step => step(8, '出具合法性审核意见', {
  审核意见编号, 审核人姓名: '演示戊', 审核方式: '书面审核', 存在不得设定的内容: '否', 逐项核对情况: '未设定许可、处罚、强制、许可条件和市场准入条件，未违法减损权利或者增加义务', 合法性审核结论, 审核意见条数, 审核说明, ...more,
})
const amended = (审核意见采纳条数: number, 修改情况: string, more: Facts = {}): Step => step(3, '修改完善', { 修改情况, 审核意见采纳条数, ...more })
const issued = (serial: number): readonly Step[] => [
  step(4, '集体审议', ({ day }) => ({ 审议会议: '常务会议、办公会议', 审议日期: day, 审议意见: '审议通过', 重大经济社会方面文件: '否' })), step(2, '签署', ({ day }) => ({ 签署人: '演示己', 签署日期: day })),
  step(1, '登记编号印发', ({ day }) => ({ 统一登记号: `演规〔${day.slice(0, 4)}〕${serial}号`, 登记号未曾使用: '是', 文号: `演府规〔${day.slice(0, 4)}〕${serial}号`, 印发日期: day })),
]
/** Made public, in force a month later for so many years. */
const published = (years: number, more: Facts = {}): Step => step(1, '公布', ({ day }) => ({ 公布日期: day, 公布年度: Number(day.slice(0, 4)), 公布渠道: ['政府网站', '全市规范性文件数据库'], 施行日期: addDays(day, 31), 写明有效期: '是', 有效期至: addDays(addYears(addDays(day, 31), years), -1), 属于人大备案范围: '否', ...more }))
const explained = step(2, '解读', ({ day }) => ({ 解读形式: '图表', 解读日期: day }))
const filedWith = step(5, '报送政府备案', ({ day }) => ({ 备案机关: '演示区人民政府', 收齐备案材料日期: day, 备案报告正式文本起草说明制定依据齐全: '是' }))
const answered = (备案号: string): Step => step(16, '登记备案结果', ({ day }) => ({ 备案审查结论: '通过', 备案号, 收到结论日期: day }))
const cleared = (after: number, 梳理单位: string): Step => step(after, '清理', ({ day }) => ({ 清理批次: `${day.slice(0, 4)}年度清理`, 清理日期: day, 梳理单位, 清理结论: '继续有效', 清理理由: '与上位法一致，执行中没有妨碍公平竞争的情形' }))

const BIKES = proposed('演示镇非机动车停放和充电管理规定', '城建办', '电动自行车楼道充电、占道停放投诉集中，现有通知已经到期')
const STALLS = proposed('演示镇商业街区外摆经营管理办法（试行）', '综合行政执法队', '商户要求规范设置外摆，居民要求控制噪声和时间', '暂行或者试行')
const DOGS = proposed('演示镇居民小区文明养犬管理若干规定', '社区办', '养犬纠纷增多，需要明确小区内牵引、清理和公共区域管理要求')
const MARKET = proposed('演示镇农贸市场摊位管理办法', '社区办', '摊位转租、占道堆物和退出安置没有统一做法')
const SUBSIDY = proposed('演示镇困难家庭临时救助实施办法', '社区办', '上级办法要求镇明确申请材料和办理期限')

const MADE: readonly Told[] = [
  {
    on: '01-09', opens: BIKES, steps: [
      normative('否'), posted(4, '停放区划线到位；新建充电设施优先解决无电梯楼；不得在楼道、门厅停放充电。'), said(6, '建议在三号楼东侧增设充电棚', '网上'), said(5, '充电价格应当公示', '电话'), said(3, '不同意在绿地上划停放区', '书信'), summed(20, 3, 2, '增设充电棚、公示价格的意见采纳；停放区不占用集中绿地，已向提出人说明'),
      complete('明确停放区设置、充电设施建设和日常管理责任', '消防法、演示市非机动车安全管理条例（演示条款）'), sent, reviewed('演规审〔2025〕1号', '应当予以修改', 3, '清理无主车辆应当先公告，公告期限宜写明'), amended(3, '写明公告期限十五日；删去由物业扣留车辆的表述'), ...issued(1), published(5), explained, filedWith, answered('演区备〔2025〕7号'), cleared(80, '城建办'),
    ],
  },
  {
    on: '03-24', opens: STALLS, steps: [
      normative('是'), step(5, '听取市场主体意见', { 听取对象: '商户代表12家、演示商会', 听取意见和反馈: '希望夏季延长至二十二时，已采纳并限定音量' }), posted(2, '划定六处外摆区，自愿申请、免费使用；经营时间和音量另表列明。'), said(8, '外摆区离居民楼太近', '网上'), said(4, '希望允许摆放遮阳伞', '当面'),
      summed(18, 2, 2, '外摆区边界退让居民楼十五米；允许摆放可移动遮阳设施'), step(1, '公平竞争审查', { 公平竞争审查结论: '符合公平竞争审查标准', 审查意见: '未限定经营者，未设置歧视性条件' }), complete('试行两年，期满评估', '演示市市容环境卫生管理条例（演示条款）'), sent, reviewed('演规审〔2025〕2号', '应当予以修改', 2, '退出情形应当事先告知并听取陈述'),
      amended(1, '补充退出前的告知和陈述', { 未采纳意见说明: '建议改为一年试行未采纳：外摆有季节性，一年不足以评估' }), ...issued(2), published(2), explained, filedWith, answered('演区备〔2025〕15号'), cleared(36, '综合行政执法队'),
    ],
  },
  { on: '05-13', opens: proposed('演示镇2025年市容环境提升工作要点', '综合行政执法队', '部署年度任务'), steps: [step(2, '规范性文件认定', { 认定为规范性文件: '否', 不属于的情形: '工作要点', 认定理由: '部署内部工作，不涉及公众权利义务' })] },
  {
    on: '06-16', opens: DOGS, steps: [
      normative('否'), posted(4, '公共区域牵引、及时清理、高峰时段避让电梯。'), summed(26, 0, 0, '期满没有收到意见'), complete('规范小区内养犬行为', '演示市养犬管理条例（演示条款）'), sent, reviewed('演规审〔2025〕3号', '不合法', 2, '第六条由居委会收取保证金，增加义务没有法律依据；其余内容上位文件已有规定', { 存在不得设定的内容: '是', 不得设定的内容: ['违法减损权利或者增加义务'], 逐项核对情况: '第六条增加居民义务，其余各项未涉及' }), step(4, '不再制定', { 不再制定的理由: '删去保证金后与上位规定重复，改由居民公约约定' }),
    ],
  },
  { on: 21, opens: MARKET, steps: [normative('是'), step(4, '听取市场主体意见', { 听取对象: '市场经营户代表9户', 听取意见和反馈: '希望租金调整提前三个月告知，已写入草案' }), posted(3, '摊位公开配租、转租报备、退出安置三项规则，租金调整提前三个月告知。')] },
  {
    on: 47, opens: SUBSIDY, steps: [
      normative('否'), posted(3, '申请材料一次告知，十个工作日内办结，急难情形先行救助。'), said(5, '建议允许由居委会代为申请', '当面'), summed(20, 1, 1, '允许委托居委会代为申请'), complete('细化材料和期限', '社会救助暂行办法'), sent,
    ],
  },
]

const lapsing: readonly Step[] = [normative('否'), posted(3, '定时定点投放，误时投放点由物业管理。'), summed(24, 4, 3, '增设误时投放点的意见采纳'), complete('试行定时定点投放', '演示市生活垃圾管理条例（演示条款）'), sent, reviewed('演规审〔2023〕1号', '合法', 0, '与上位法不抵触'), ...issued(1), published(2), filedWith, answered('演区备〔2023〕9号')]
/** One of an earlier year: evaluated before its term ended, and marked as lapsed when it had. */
async function walkLapsed(telling: Telling): Promise<void> {
  const { year, walker } = telling
  const [lapsed] = await tell({ ...telling, year: year - 2 }, MAKING, [{ on: '01-16', opens: proposed('演示镇生活垃圾定时定点投放管理办法（试行）', '城建办', '试点小区需要统一投放时间和责任', '暂行或者试行'), steps: lapsing }])
  await walker.flush()
  await walker.carryOn(lapsed ?? '', 'demo:lapsed', (kase) => {
    const due = String(kase.kase.facts['有效期至'])
    kase.act('启动届满评估', addDays(due, -190), { 评估安排: '由城建办牵头，四个小区问卷和现场查看' }, drafter(''))
      .act('报送届满评估报告', addDays(due, -80), { 届满评估结论: '届满失效', 届满评估意见: '投放时间已由居民公约约定，全市规定施行后不再需要' }, drafter(''))
      .act('审核评估报告报政府', addDays(due, -45), { 评估审核意见: '同意届满失效' }, drafter('规范性文件认定'))
      .act('清理', addDays(due, -30), { 清理批次: `${year}年度清理`, 清理日期: addDays(due, -30), 梳理单位: '城建办', 清理结论: '失效', 清理理由: '有效期即将届满，不再延长' }, drafter(''))
      .act('失效', addDays(due, 3), { 网站标注失效日期: addDays(due, 3) }, drafter(''))
  })
}

/** The district, with whom towns and offices put their documents on file. */
const DISTRICT = 'yanshi-qu'
const filer = (name: string): Partial<Actor> => (name === '制发法制建议书' ? { person: '演示丑' } : { person: '演示子', role: '备案审查人员' })
const FILING: Kind = { definition: 'normative-filing', day: '收到备案日期', by: filer }
const put = (备案文件名称: string, 备案文件文号: string, 报备机关: string, 报备机关类型: string, 文件公布日期: string, more: Facts = {}): Facts => ({ 备案文件名称, 备案文件文号, 报备机关, 报备机关类型, 接收机关: '人民政府', 文件公布日期, 报送材料: ['备案报告', '正式文本', '说明', '制定依据', '电子文本'], ...more })
const entered = (serial: string): Step => step(2, '登记备案', ({ day }) => ({ 备案登记号: serial, 登记日期: day, 材料齐全符合格式: '是', 属于备案范围: '是' }))
const studied = (after: number, 研究意见: string, 研究说明: string): Step => step(after, '提出研究意见', ({ day }) => ({ 研究内容: ['超越权限', '减损权利或者增加义务', '与上位法抵触', '违背法定程序'], 研究意见, 研究说明, 研究日期: day }))
const fine: readonly Step[] = [studied(8, '未发现问题', '权限、内容、程序逐项研究，与上位法不抵触'), step(2, '审查通过', ({ day }) => ({ 通过日期: day }))]

/** A document of the town as the district receives it: by the number of the case in which it was made. */
async function received(telling: Telling, caseId: string, serial: string): Promise<Told> {
  const { number, facts } = await named(telling, caseId)
  const from = (field: string): string => String(facts[field] ?? '')
  return { on: from('收齐备案材料日期').slice(5), opens: put(from('文件名称'), from('文号'), '演示镇人民政府', '街道办事处、镇政府', from('公布日期'), { 制定案件: number }), steps: [entered(serial), ...fine] }
}

const OTHERS: readonly Told[] = [
  { on: '04-08', opens: put('样例镇河道保洁管理办法', '样府规〔2025〕1号', '样例镇人民政府', '街道办事处、镇政府', '2025-03-25'), steps: [entered('演区备〔2025〕9号'), step(3, '发出询问', ({ day }) => ({ 询问问题: '第八条保洁费的收取依据', 询问日期: day })), step(6, '收到说明', ({ day }) => ({ 说明收到日期: day, 说明要点: '保洁费为合同约定，不向居民收取' })), ...fine] },
  {
    on: '06-11', opens: put('演示区沿街店招设置管理规定', '演区管规〔2025〕2号', '演示区绿化市容局（演示）', '政府部门', '2025-05-28'), steps: [
      entered('演区备〔2025〕12号'), studied(9, '存在问题', '第五条要求统一店招颜色和材质，没有上位法依据，增加经营者义务'), step(2, '沟通', { 沟通方式: '会议', 沟通结果: '同意修改或者废止', 沟通情况: '制定机关同意改为引导性规定' }),
      step(3, '制发法制建议书', ({ day }) => ({ 建议书文号: '演区法建〔2025〕1号', 建议书送达日期: day, 纠正建议: '删去第五条或者改为指引，并重新报送备案' })), step(15, '收到处理意见', ({ day }) => ({ 处理意见收到日期: day, 处理意见: '自行纠正', 处理意见内容: '修改第五条为设计指引' })),
      step(12, '确认已纠正', ({ day }) => ({ 纠正方式: '修改', 纠正日期: addDays(day, -5), 已重新报送备案: '是', 重新备案文号: '演区管规〔2025〕4号' })),
    ],
  },
  { on: '10-15', opens: put('样例镇集贸市场管理通告', '样府规〔2025〕2号', '样例镇人民政府', '街道办事处、镇政府', '2025-09-24', { 报送材料: ['备案报告', '正式文本'] }), steps: [step(2, '要求补正', ({ day }) => ({ 补正要求: '补报起草说明和制定依据', 补正通知日期: day })), step(4, '补正报送', ({ day }) => ({ 补正收到日期: day, 补正情况: '已补齐说明和依据' })), entered('演区备〔2025〕19号'), ...fine] },
]

/** What the district has before it today: one being studied, one to be completed. */
async function walkPending(telling: Telling, from: string): Promise<void> {
  await tell(telling, FILING, [
    { on: 15, opens: put('样例镇临时占道施工管理办法', '样府规〔演示〕3号', '样例镇人民政府', '街道办事处、镇政府', from), steps: [entered('演区备〔演示〕21号')] },
    { on: 5, opens: put('演示区公共体育设施开放办法', '演区体规〔演示〕1号', '演示区体育局（演示）', '政府部门', addDays(from, 14), { 报送材料: ['备案报告', '正式文本'] }), steps: [step(2, '要求补正', ({ day }) => ({ 补正要求: '补报制定依据和电子文本', 补正通知日期: day }))] },
  ])
}

export async function walkRules(telling: Telling): Promise<void> {
  await walkLapsed(telling)
  const [bikes = '', stalls = ''] = await tell(telling, MAKING, MADE)
  const ours = [await received(telling, bikes, '演区备〔2025〕7号'), await received(telling, stalls, '演区备〔2025〕15号')]
  const district = { ...telling, organ: DISTRICT }
  await tell(district, FILING, [...ours, ...OTHERS])
  await walkPending(district, addDays(telling.today, -35))
}
