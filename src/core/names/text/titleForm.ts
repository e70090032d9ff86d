/** "Addis Ababa" for "ADDIS ABABA". */
export function titled(text: string): string {
	return text.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}
