import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/** A file inside a .vsix, which is a ZIP archive. */
export interface Packed {
	readonly name: string;
	/** Its size in the archive. */
	readonly packed: number;
	readonly content: Buffer;
}

/** Reads an archive by the directory at its end, as the ZIP format has it; enough for what vsce writes. */
export function filesIn(path: string): readonly Packed[] {
	const archive = readFileSync(path);
	const end = archive.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
	const files: Packed[] = [];
	let at = archive.readUInt32LE(end + 16);
	for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
		const packed = archive.readUInt32LE(at + 20);
		const nameEnd = at + 46 + archive.readUInt16LE(at + 28);
		const name = archive.toString('utf8', at + 46, nameEnd);
		const method = archive.readUInt16LE(at + 10);
		files.push({ name, packed, content: unpacked(archive, archive.readUInt32LE(at + 42), packed, method) });
		at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
	}
	return files;
}

const stored = 0;

function unpacked(archive: Buffer, header: number, packed: number, method: number): Buffer {
	const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
	const bytes = archive.subarray(start, start + packed);
	return method === stored ? bytes : inflateRawSync(bytes);
}
