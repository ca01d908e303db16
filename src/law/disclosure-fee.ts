/** One band of the progressive scale: up to and including `upTo`, each at `price` yuan. */
interface Band { readonly upTo: number; readonly price: number }

export interface Fee { readonly yuan: number; readonly why: readonly string[] }

function progressive(amount: number, unit: string, bands: (from: number) => Band): Fee {
  const why: string[] = []
  let yuan = 0
  for (let done = 0; done < amount;) {
    const { upTo, price } = bands(done)
    const here = Math.min(amount, upTo) - done
    yuan += here * price
    why.push(price === 0 ? `第${done + 1}至${Math.min(amount, upTo)}${unit}：不收费` : `第${done + 1}至${Math.min(amount, upTo)}${unit}：${here}${unit}×${price}元＝${here * price}元`)
    done += here
  }
  return { yuan, why }
}

/**
 * 按件计收, per applicant and calendar month: 1–10 free, 11–30 100 yuan each, from 31 on each further ten 100 yuan more
 * (政府信息公开信息处理费管理办法, 国办函〔2020〕109号). @param items whole number of requests
 */
export const feeByItems = (items: number): Fee => progressive(items, '件', (done) =>
  (done < 10 ? { upTo: 10, price: 0 } : done < 30 ? { upTo: 30, price: 100 } : { upTo: done - ((done - 30) % 10) + 10, price: 200 + Math.floor((done - 30) / 10) * 100 }))

/** 按量计收: 1–30 pages free, 31–100 10 yuan, 101–200 20 yuan, from 201 40 yuan a page (the same measures). */
export const feeByPages = (pages: number): Fee => progressive(pages, '页', (done) =>
  (done < 30 ? { upTo: 30, price: 0 } : done < 100 ? { upTo: 100, price: 10 } : done < 200 ? { upTo: 200, price: 20 } : { upTo: pages, price: 40 }))
