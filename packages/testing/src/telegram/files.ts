import { malformed } from './api-error.ts';

/** A file as it came in: from the bot's upload or from a person. */
export interface IncomingFile {
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly mimeType: string;
}

export interface StoredFile extends IncomingFile {
  readonly fileId: string;
  /** What follows `/file/bot<TOKEN>/`. */
  readonly path: string;
  /** Pixels; 0 where the file is no picture. */
  readonly width: number;
  readonly height: number;
}

/** Every file that was sent, by anyone. */
export class FileStore {
  readonly #byId = new Map<string, StoredFile>();
  readonly #byPath = new Map<string, StoredFile>();

  add(file: IncomingFile): StoredFile {
    const number = this.#byId.size + 1;
    const stored: StoredFile = {
      ...file,
      fileId: `file-${number}`,
      path: `files/${number}-${encodeURIComponent(file.fileName)}`,
      ...(pictureSize(file.bytes) ?? { width: 0, height: 0 }),
    };
    this.#byId.set(stored.fileId, stored);
    this.#byPath.set(stored.path, stored);
    return stored;
  }

  get(fileId: string): StoredFile {
    const file = this.#byId.get(fileId);
    if (!file) throw malformed('wrong file_id or the file is temporarily unavailable');
    return file;
  }

  at(path: string): StoredFile | undefined {
    return this.#byPath.get(path);
  }
}

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
const JPEG = Buffer.from('ffd8ff', 'hex');

/** null when the bytes are no picture that Telegram takes. A JPEG's size is not read: 1 by 1 stands for it. */
export function pictureSize(bytes: Buffer): { readonly width: number; readonly height: number } | null {
  // Signature, then the header chunk: length, "IHDR", width, height. Source: the PNG specification, section 11.2.
  if (bytes.length >= 24 && bytes.subarray(0, 8).equals(PNG)) {
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  }
  return bytes.subarray(0, 3).equals(JPEG) ? { width: 1, height: 1 } : null;
}
