import { clause, facts, led, matter } from './words.ts'

export const PROACTIVE = matter('主动公开',
  facts('全年备案政府公文{disclosure.filed-documents}', '主动公开公文类政府信息{disclosure.proactive.documents}{disclosure.proactive.documents~}', '主动公开率{disclosure.proactive.rate}'),
  facts('重点领域信息公开率{disclosure.key-field.rate}', '预决算和“三公”经费公开率{disclosure.budget.rate}', '通过各类渠道发布信息{disclosure-channels.titles}', '政务公开标准目录现有事项{disclosure-standard.items}', '修订公开指南和公开目录{disclosure-guide.revised}'),
)

export const ON_REQUEST = matter('依申请公开',
  facts('全年收到政府信息公开申请{disclosure.on-request.count}{disclosure.on-request.count~}', '依申请公开按期答复率{disclosure.on-request.reply-rate}'),
)

export const OPEN_DAY = matter('政府公众开放日',
  clause('举办政府公众开放日活动{open-day.events}', led('收到意见建议{open-day.opinions}', '采纳{open-day.adopted}')),
)
