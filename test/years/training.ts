import type { Facts } from '#core/engine/case.ts'
import { share, type Batch } from '#server/demo/batch.ts'
import type { Plan } from './plan.ts'

/** One tier of the mass training: so many people in so many classes. */
const tier = (层次: string, people: number, classes: number): Batch => ({
  definition: 'grassroots-training', n: classes, between: ['03-01', '11-30'],
  answers: (i, day): Facts => ({ 开班日期: day, 批次: `演示第${i + 1}期`, 层次, 主题: '演示法治专题', 学时: 8, 参训人数: share(people, classes, i), 考核合格人数: share(people, classes, i) }),
})

export default {
  figures: {
    'minhang-2021': ['grassroots-training.division-cadres', 'grassroots-training.law-workers', 'grassroots-training.law-literate'],
    'gaodong-2020': ['publicity.experience-articles'],
  },
  batches: {
  'minhang-2021': [tier('处级以上领导干部', 100, 2), tier('法治工作人员', 1000, 10), tier('法律明白人', 10_000, 40)],
  'gaodong-2020': [{ definition: 'law-promotion-typical', n: 3, answers: (i, day) => ({ 日期: day, 名称: `演示经验文章${i + 1}`, 类型: '经验文章', 刊发媒体: '演示区法治简报', 媒体级别: '区级', 作者单位: '演示司法所', 刊发凭证: '演示刊物' }) }],
  },
} satisfies Plan
