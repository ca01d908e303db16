/** An invented report with one paragraph of its own; for tests. */
export const reportWith = (paragraph: string, organ = '演示镇'): string => `${organ}2022年法治政府建设情况报告

2022年，${organ}深入推进法治政府建设。现将有关情况报告如下：

一、推进法治政府建设的主要举措和成效
${paragraph}
二、存在的不足和原因
法治政府建设力度有待加强，依法行政能力有待提高。
三、党政主要负责人履行推进法治建设第一责任人职责情况
主要负责人定期听取法治建设工作汇报。
四、2023年主要安排
加强法治政府建设。

${organ}人民政府
2023年1月17日
`
