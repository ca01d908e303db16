import { html, type Markup, type Piece } from './html.ts'

export interface Frame {
  readonly town: string
  readonly demo: boolean
  /** 大字版 elder mode: larger type, fewer columns. */
  readonly elder: boolean
  readonly path: string
}

const MENU = [['/', '首页'], ['/apply', '我要申请'], ['/follow', '办理查询'], ['/publicity', '执法公示'], ['/reports', '年度报告']] as const

const menuItem = (frame: Frame, [href, label]: (typeof MENU)[number]): Markup => {
  const here = href === '/' ? frame.path === '/' : frame.path.startsWith(href)
  return html`<li><a href="${href}"${here ? html` aria-current="page"` : ''}>${label}</a></li>`
}

/** One public page: complete without script, readable from 320 pixels. */
export function page(frame: Frame, title: string, main: Piece): string {
  return html`<!doctype html>
<html lang="zh-CN"${frame.elder ? html` class="elder"` : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${frame.town}</title><link rel="stylesheet" href="/assets/portal.css"><link rel="alternate" type="application/rss+xml" title="执法公示" href="/publicity.rss"></head>
<body><a class="skip" href="#main">跳到正文</a>
${frame.demo && html`<p class="demo" role="note">演示系统：单位、人员、案件均为虚构</p>`}
<header><div class="wrap"><p class="brand"><a href="/">${frame.town}<span>依法办事公开平台</span></a></p>
<form method="post" action="/elder" class="tools"><input type="hidden" name="back" value="${frame.path}"><button name="on" value="${frame.elder ? '' : '1'}">${frame.elder ? '普通版' : '大字版'}</button></form></div>
<nav aria-label="主导航"><ul class="wrap">${MENU.map((item) => menuItem(frame, item))}</ul></nav></header>
<main id="main" class="wrap"><h1>${title}</h1>${main}</main>
<footer><div class="wrap"><p>本平台不使用弹窗和跟踪程序。办理时限均按国务院办公厅放假安排计算。</p><p><a href="/work/">工作人员入口</a></p></div></footer></body></html>`.markup
}
