/** The database refused a statement. `code` is its SQLSTATE, empty when it has none. */
export class StoreError extends Error {
  readonly code: string
  constructor(message: string, code: string) {
    super(message)
    this.name = 'StoreError'
    this.code = code
  }
}

/** The server could not be reached: what to look at. */
export class ServerUnreachable extends StoreError {
  constructor(reason: string) {
    super(`连接不上 PostgreSQL（DATABASE_URL）：${reason}。请检查地址、端口、用户名和密码，以及服务器是否已启动`, '08001')
    this.name = 'ServerUnreachable'
  }
}
