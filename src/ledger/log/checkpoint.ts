import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'

/** Key with which an installation signs its tree heads and reports. `publicKey` is base64 DER (SPKI). */
export interface Key { readonly name: string; readonly privatePem: string; readonly publicKey: string }

export function makeKey(name: string): Key {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return { name, privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64') }
}

export const signText = ({ privatePem }: Key, text: string): string => sign(null, Buffer.from(text), createPrivateKey(privatePem)).toString('base64')

/** Raw 32 bytes at the end of an Ed25519 SPKI structure. */
const rawKey = (publicKey: string): Buffer => Buffer.from(publicKey, 'base64').subarray(-32)

const keyId = (name: string, publicKey: string): Buffer => createHash('sha256').update(name).update('\n').update(Buffer.from([1])).update(rawKey(publicKey)).digest().subarray(0, 4)

/** Signed note with origin, size and root: C2SP tlog-checkpoint and signed-note. @param root hex */
export function writeCheckpoint(key: Key, size: number, root: string): string {
  const text = `${key.name}\n${size}\n${Buffer.from(root, 'hex').toString('base64')}\n`
  const signature = Buffer.concat([keyId(key.name, key.publicKey), Buffer.from(signText(key, text), 'base64')]).toString('base64')
  return `${text}\n— ${key.name} ${signature}\n`
}

/** Size and root (hex) of a checkpoint whose signature holds; undefined otherwise. */
export function readCheckpoint(note: string, publicKey: string): { readonly size: number; readonly root: string } | undefined {
  const [text = '', signed = ''] = note.split('\n\n')
  const [name = '', size = '', root = ''] = text.split('\n')
  const bytes = Buffer.from(signed.trim().split(' ').at(-1) ?? '', 'base64')
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
  const holds = bytes.subarray(0, 4).equals(keyId(name, publicKey)) && verify(null, Buffer.from(`${text}\n`), key, bytes.subarray(4))
  return holds ? { size: Number(size), root: Buffer.from(root, 'base64').toString('hex') } : undefined
}
