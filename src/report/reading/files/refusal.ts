/** A file that cannot be read, said to the person who gave it: what, where, why, and what to do. */
export class UnreadableFile extends Error {
  constructor(name: string, why: string, todo: string) {
    super(`不能读取“${name}”：${why}。${todo}`)
    this.name = 'UnreadableFile'
  }
}
