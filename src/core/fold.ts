/** Names compared without regard to case, diacritics, the shape of apostrophes or doubled spaces: "Orbán" and "ORBAN" are one. */
export function folded(name: string): string {
	const letters = /^[\x20-\x7e]*$/.test(name) ? name : name.normalize('NFD').replace(/\p{M}+/gu, '').replace(/[ðþłøæßđıÐÞŁØÆĐ]/g, plainLetter).replace(/[’‘ʼ`]/g, '\'').replace(/\s+/g, ' ');
	return letters.trim().toLowerCase();
}

/** Letters that do not fall apart into a plain one and a mark. */
function plainLetter(letter: string): string {
	return plainLetters[letter.toLowerCase()] ?? letter;
}

const plainLetters: Readonly<Record<string, string>> = { ð: 'd', þ: 'th', ł: 'l', ø: 'o', æ: 'ae', ß: 'ss', đ: 'd', ı: 'i' };

/** "people-s-liberation-army"; never empty. */
export function slug(name: string): string {
	return folded(name).replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'unnamed';
}

/** Gives each name an id of its own: a second "wu-qian" becomes "wu-qian-2". */
export function freshId(name: string, taken: Set<string>): string {
	const plain = slug(name);
	let id = plain;
	for (let number = 2; taken.has(id); number++) {
		id = `${plain}-${number}`;
	}
	taken.add(id);
	return id;
}
