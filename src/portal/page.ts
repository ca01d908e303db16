import { html, type Markup, type Piece } from './html.ts'

export interface Frame {
  readonly town: string
  readonly demo: boolean
  /** 大字版 elder mode: larger type, fewer columns. */
  readonly elder: boolean
  readonly path: string
}

const MENU = [['/', '首页'], ['/apply', '我要办事'], ['/follow', '办理查询'], ['/consultations', '征求意见'], ['/publicity', '执法公示'], ['/reports', '年度报告'], ['/handbook', '办事指南']] as const

function menuItem(frame: Frame, [href, label]: (typeof MENU)[number]): Markup {
  const here = href === '/' ? frame.path === '/' : frame.path.startsWith(href)
  return html`<li><a href="${href}"${here ? html` aria-current="page"` : ''}>${label}</a></li>`
}

export interface Look {
  /** The main part brings its own first heading. */
  readonly hasHeading?: true
  /** Something typed was refused: said in the title too, which a screen reader speaks first. */
  readonly refused?: boolean
}

/** One public page: complete without script, readable from 320 pixels. */
export function page(frame: Frame, title: string, main: Piece, { hasHeading, refused }: Look = {}): string {
  return html`<!doctype html>
<html lang="zh-CN"${frame.elder ? html` class="elder"` : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${refused && '未能提交：'}${title} · ${frame.town}</title><link rel="stylesheet" href="/assets/portal.css"><link rel="icon" href="/assets/mark.svg" type="image/svg+xml"><link rel="alternate" type="application/rss+xml" title="执法公示" href="/publicity.rss"></head>
<body><a class="skip" href="#main">跳到正文</a>
${frame.demo && html`<aside class="demo" aria-label="说明">演示系统：单位、人员、案件均为虚构</aside>`}
<header><div class="wrap"><p class="brand"><a href="/">${frame.town}<span>依法办事公开平台</span></a></p>
<form method="post" action="/elder" class="tools"><input type="hidden" name="back" value="${frame.path}"><button name="on" value="${frame.elder ? '' : '1'}">${frame.elder ? '返回普通版' : '大字版'}</button></form></div>
<nav aria-label="主导航"><ul class="wrap">${MENU.map((item) => menuItem(frame, item))}</ul></nav></header>
<main id="main" class="wrap" tabindex="-1">${!hasHeading && html`<h1>${title}</h1>`}${main}</main>
<footer><div class="wrap"><p>办理期限按国务院办公厅公布的放假调休安排计算。本平台不设弹窗，不收集与办事无关的信息。</p>
<p>对本平台有意见建议的，可以<a href="/apply/hotline">提交12345诉求</a>。<a href="/sitemap.xml">网站地图</a>　<a href="/work/">工作人员登录</a></p></div></footer></body></html>`.markup
}
